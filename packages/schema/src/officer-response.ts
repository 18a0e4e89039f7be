import { z } from 'zod';
import { RESPONSE_MAX_LENGTH } from './limits.ts';
import { MONTH_PATTERN } from './month.ts';

/** What a rated officer wrote about their own closed month; an empty text takes an earlier one back. */
export const writtenResponseSchema = z.object({ text: z.string().trim().max(RESPONSE_MAX_LENGTH) });

export const ownResponseSchema = z.object({ text: z.string(), at: z.iso.datetime() });
export type OwnResponse = z.infer<typeof ownResponseSchema>;

/** Attached to a month for whoever reads its report; no figure changes by it. */
const officerResponseSchema = ownResponseSchema.extend({ officerId: z.uuid(), name: z.string() });
export type OfficerResponse = z.infer<typeof officerResponseSchema>;

export const monthResponsesSchema = z.object({
  month: z.string().regex(MONTH_PATTERN),
  /** In the roster's order. */
  responses: z.array(officerResponseSchema),
});
export type MonthResponses = z.infer<typeof monthResponsesSchema>;
