import { percentSchema } from './monthly-report.ts';
import { ratioHalfUp } from './rounding.ts';
import { z } from 'zod';

/** 95 %: in 19 of 20 samples like this one the true share lies between `low` and `high` (percent, one decimal). */
export const marginSchema = z.object({ low: percentSchema, high: percentSchema });
export type Margin = z.infer<typeof marginSchema>;

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.96;
/** Enough for tenths of a percent, and far from the end of what a double holds exactly. */
const STEPS = 1_000_000;

/**
 * Wilson score interval of `hits` among `n` answers; null without answers. Unlike the plain interval it stays within
 * 0–100 % and tells something even where everybody said the same.
 */
export const wilsonMargin = (hits: number, n: number): Margin | null => {
  if (n === 0) return null;
  const centre = hits + Z ** 2 / 2;
  const half = Z * Math.sqrt((hits * (n - hits)) / n + Z ** 2 / 4);
  const percent = (share: number): string =>
    ratioHalfUp(Math.round(Math.min(1, Math.max(0, share / (n + Z ** 2))) * STEPS) * 100, STEPS, 1);
  return { low: percent(hits === 0 ? 0 : centre - half), high: percent(hits === n ? n + Z ** 2 : centre + half) };
};
