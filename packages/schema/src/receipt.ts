import { z } from 'zod';
import { dateTimeSchema } from './rating.ts';

/** What a receipt code answers: when and where it counts, never its content. */
export const receiptSchema = z.object({
  receivedAt: dateTimeSchema,
  /** null when it is a suggestion or was set aside: neither counts in a month's scores. */
  month: z.string().nullable(),
  standing: z.enum(['counted', 'suggestion', 'set-aside']),
  /** Recomputed from what is stored now against the hash taken on arrival. */
  unchanged: z.boolean(),
});
export type Receipt = z.infer<typeof receiptSchema>;
