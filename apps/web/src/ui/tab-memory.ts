/**
 * What this tab, and only this tab, remembers over a reload. Where storage is denied (some captive mini-browsers throw or
 * forget) it lives in memory, so the form works all the same. Only then: an older value still stored must not win over it.
 */
const inMemory = new Map<string, string>();

const stored = (key: string): string | null => {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

export const remember = (key: string, value: unknown): void => {
  const text = JSON.stringify(value);
  try {
    window.sessionStorage.setItem(key, text);
  } catch {
    // Seen below: it is not stored.
  }
  if (stored(key) === text) inMemory.delete(key);
  else inMemory.set(key, text);
};

export const forget = (key: string): void => {
  inMemory.delete(key);
  try {
    window.sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored there.
  }
};

/** null when there is nothing, or nothing readable. */
export const recall = (key: string): unknown => {
  const text = inMemory.get(key) ?? stored(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};
