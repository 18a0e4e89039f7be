export interface Patience {
  /** How long nobody has to touch anything before the warning. */
  readonly idleMs: number;
  /** How long the warning stands before everything is erased. */
  readonly warnMs: number;
}

export type IdlePhase = 'calm' | 'over' | { readonly secondsLeft: number };

/** `elapsed`: milliseconds since the last touch. */
export const idlePhase = (elapsed: number, { idleMs, warnMs }: Patience): IdlePhase => {
  if (elapsed < idleMs) return 'calm';
  const left = idleMs + warnMs - elapsed;
  return left > 0 ? { secondsLeft: Math.ceil(left / 1000) } : 'over';
};
