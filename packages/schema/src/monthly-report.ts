import { z } from 'zod';
import { criteriaSetSchema } from './criterion.ts';
import { MONTH_PATTERN } from './month.ts';

const count = z.int().min(0);

/** Exactly one decimal, half-up. */
export const percentSchema = z.string().regex(/^\d+\.\d$/);
/** Exactly two decimals, half-up. */
export const meanSchema = z.string().regex(/^-?\d+\.\d{2}$/);

/** total = valid + suspect; every other figure counts `valid` only. */
export const ratingCountsSchema = z.object({ valid: count, suspect: count, total: count });

/** n = non-null answers over all criteria marked `satisfaction`; percent = answers 4 and 5 ÷ n, null when n is 0. */
export const satisfactionSchema = z.object({ n: count, percent: percentSchema.nullable() });

export const criterionResultSchema = z.object({
  criteriaSet: z.int(),
  code: z.string(),
  n: count,
  mean: meanSchema.nullable(),
  /** Score → number of answers; every level of the criterion is there, zeros included. */
  distribution: z.record(z.string(), count),
});
export type CriterionResult = z.infer<typeof criterionResultSchema>;

export const resultSchema = z.object({
  name: z.string(),
  ratings: ratingCountsSchema,
  satisfaction: satisfactionSchema,
  criteria: z.array(criterionResultSchema),
});
export type Result = z.infer<typeof resultSchema>;

export const monthlyReportSchema = z.object({
  month: z.string().regex(MONTH_PATTERN),
  status: z.enum(['open', 'closed']),
  revision: count,
  setAside: count,
  suggestions: count,
  officers: z.array(resultSchema.extend({ officerId: z.uuid() })),
  office: resultSchema,
});
export type MonthlyReport = z.infer<typeof monthlyReportSchema>;

/** As a reader gets it. */
export const shownReportSchema = monthlyReportSchema.extend({
  /** Whoever has fewer valid ratings than the office's setting of today is shown and never compared. */
  minimumSample: z.int().min(1),
  /** The questions as they were asked: a later wording is never put over earlier answers. */
  criteriaSets: z.array(criteriaSetSchema),
});
export type ShownReport = z.infer<typeof shownReportSchema>;
