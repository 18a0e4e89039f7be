const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

/** Index after the string that opens at `from`. */
const skipString = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
};

/** Index after the value that starts at `from`; a loop, not recursion, because nesting may be thousands deep. */
const skipValue = (text: string, from: number): number => {
  let depth = 0;
  let at = from;
  for (;;) {
    const character = text.charAt(at);
    if (character === '"') at = skipString(text, at);
    else if (character === '{' || character === '[') {
      depth += 1;
      at += 1;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      at += 1;
    } else if (depth === 0) while (at < text.length && !',]} \n\r\t'.includes(text.charAt(at))) at += 1;
    else at += 1;
    if (depth === 0) return at;
  }
};

const sliceArray = (text: string, from: number): string[] => {
  const elements: string[] = [];
  let at = skipSpace(text, from + 1);
  while (text.charAt(at) !== ']') {
    const end = skipValue(text, at);
    elements.push(text.slice(at, end));
    at = skipSpace(text, end);
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  }
  return elements;
};

/**
 * The texts of the elements of a batch's "ratings", exactly as they were sent: that is what is measured, and what is kept
 * when an element is set aside. `text` must be valid JSON; anything without such an array yields none.
 */
export const sliceElements = (text: string): readonly string[] => {
  let elements: readonly string[] = [];
  let at = skipSpace(text, 0);
  if (text.charAt(at) !== '{') return elements;
  at = skipSpace(text, at + 1);
  while (text.charAt(at) === '"') {
    const keyEnd = skipString(text, at);
    const key: unknown = JSON.parse(text.slice(at, keyEnd));
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const valueEnd = skipValue(text, valueStart);
    // Of two equal keys JSON.parse takes the last, and so does this.
    if (key === 'ratings') elements = text.charAt(valueStart) === '[' ? sliceArray(text, valueStart) : [];
    at = skipSpace(text, valueEnd);
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  }
  return elements;
};
