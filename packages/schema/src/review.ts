import { z } from 'zod';
import { complaintStateSchema } from './complaint.ts';
import { COMMENT_MAX_LENGTH, WHY_MAX_LENGTH } from './limits.ts';
import { commentReviewSchema } from './month-comments.ts';
import { scoresSchema } from './rating.ts';

const whySchema = z.string().trim().min(3).max(WHY_MAX_LENGTH);

export const ratingStatusSchema = z.enum(['valid', 'suspect']);

/** One rating as a reviewer sees it: no name, no time, and a receipt code instead of the id, which may carry a time. */
export const reviewItemSchema = z.object({
  code: z.string(),
  officerName: z.string().nullable(),
  scores: scoresSchema,
  procedure: z.string().nullable(),
  /** As the citizen wrote it. */
  comment: z.string().nullable(),
  review: z.enum(['none', ...commentReviewSchema.options]),
  /** What reports show instead of a redacted comment. */
  shown: z.string().nullable(),
  status: ratingStatusSchema,
  /** A judgement that waits for a second person. */
  proposal: z.object({ status: ratingStatusSchema, actor: z.string(), why: z.string() }).nullable(),
  complaint: complaintStateSchema.nullable(),
  /** Steps of judgement and complaint, oldest first. */
  history: z.array(z.object({ step: z.string(), actor: z.string(), at: z.iso.datetime(), why: z.string() })),
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

export const reviewFilterSchema = z.enum(['waiting', 'comments', 'judged', 'all']);
export type ReviewFilter = z.infer<typeof reviewFilterSchema>;

export const reviewListSchema = z.object({
  month: z.string(),
  /** Comments of the month that nobody has read yet. */
  waiting: z.int().min(0),
  /** All that match; `items` holds the first of them. */
  total: z.int().min(0),
  items: z.array(reviewItemSchema),
});
export type ReviewList = z.infer<typeof reviewListSchema>;

/** What a reviewer decides about one rating. */
export const reviewActionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('read') }),
  z.object({ do: z.literal('redact'), shown: z.string().trim().min(1).max(COMMENT_MAX_LENGTH), why: whySchema }),
  z.object({ do: z.literal('judge'), status: ratingStatusSchema, why: whySchema }),
  z.object({ do: z.literal('confirm') }),
  z.object({ do: z.literal('decline'), why: whySchema }),
  z.object({ do: z.literal('complaint'), state: complaintStateSchema, why: whySchema }),
]);
export type ReviewAction = z.infer<typeof reviewActionSchema>;
