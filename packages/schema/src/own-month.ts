import { z } from 'zod';
import { localizedTextSchema } from './localized-text.ts';
import { MONTH_PATTERN } from './month.ts';
import { ownResponseSchema } from './officer-response.ts';
import { meanSchema, satisfactionSchema } from './monthly-report.ts';

const count = z.int().min(0);

/** What officers may know of their own month; nothing in it can be taken apart into fewer people than the minimum. */
export const ownFiguresSchema = z.object({
  valid: count,
  /** null: withheld, because a question with few answers could be computed from it. */
  satisfaction: satisfactionSchema.nullable(),
  criteria: z.array(
    z.object({
      criteriaSet: z.int(),
      code: z.string(),
      label: localizedTextSchema,
      /** null: withheld, for few answers of its own or to cover another question's. */
      shown: z.object({ n: count, mean: meanSchema.nullable(), distribution: z.record(z.string(), count) }).nullable(),
    }),
  ),
  /** Only those given often enough; without an order that says anything. */
  reasons: z.array(z.object({ code: z.string(), reason: z.string(), label: localizedTextSchema, n: count })),
});
export type OwnFigures = z.infer<typeof ownFiguresSchema>;

/** The signed-in person's own month, as far as it may be shown to them. */
export const ownMonthSchema = z.object({
  month: z.string().regex(MONTH_PATTERN),
  minimumSample: z.int().min(1),
  /** no-entry: the account belongs to nobody who is rated; open: not closed yet; small: too few ratings. */
  state: z.enum(['no-entry', 'open', 'small', 'shown']),
  figures: ownFiguresSchema.nullable(),
  /** What they wrote about the month themselves. */
  response: ownResponseSchema.nullable(),
});
export type OwnMonth = z.infer<typeof ownMonthSchema>;
