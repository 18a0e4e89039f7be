/** Several runs of one measurement. */
export interface Spread {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** The middle of the sorted values; of two middles, their mean. */
export const medianOf = (values: readonly number[]): number => {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return (upper + lower) / 2;
};

export const spreadOf = (values: readonly number[]): Spread => ({
  runs: values.length,
  min: Math.min(...values),
  median: medianOf(values),
  max: Math.max(...values),
});

/** The value that `share` of all values do not exceed (nearest rank). */
export const percentileOf = (values: readonly number[], share: number): number => {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
};

/**
 * Ours against the floor, run by run: on a machine that others use as well, both halves of one run saw the same weather,
 * while the quickest of ours against the slowest of theirs would prove nothing.
 */
export const ratiosOf = (ours: readonly number[], floor: readonly number[]): Spread => {
  if (ours.length !== floor.length) throw new Error('Ratios need as many runs of the one as of the other.');
  return spreadOf(ours.map((value, run) => value / (floor[run] ?? Number.NaN)));
};
