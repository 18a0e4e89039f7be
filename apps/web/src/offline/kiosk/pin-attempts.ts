/** Wrong tries since the last right one, and when the latest was (ms, device clock). */
export interface PinAttempts {
  readonly wrong: number;
  readonly at: number;
}

export const NO_ATTEMPTS: PinAttempts = { wrong: 0, at: 0 };

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * How long nobody may try again, at `now`: nothing for four wrong tries, half a minute after the fifth, then doubling up to a
 * quarter of an hour. Never for ever, because staff have to get in; setting the clock back makes no wait longer.
 */
export const pinWaitMs = ({ wrong, at }: PinAttempts, now: number): number => {
  if (wrong < FREE_TRIES) return 0;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(wrong - FREE_TRIES, 10));
  return Math.min(wait, Math.max(0, at + wait - now));
};
