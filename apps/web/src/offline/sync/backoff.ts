const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/**
 * How long to wait after this many failures in a row: doubling from about a second to at most a minute, never an end.
 * `random` is in [0, 1): a hall full of phones must not knock at the same instant when the server is back.
 */
export const backoffMs = (failures: number, random: number): number => {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 16));
  return ceiling / 2 + (ceiling / 2) * random;
};
