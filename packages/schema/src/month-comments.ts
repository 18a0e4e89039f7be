import { z } from 'zod';

/** Nobody read it yet, somebody did, or somebody shortened what reports show. */
export const commentReviewSchema = z.enum(['waiting', 'reviewed', 'redacted']);
export type CommentReview = z.infer<typeof commentReviewSchema>;

/** Comments of a month, in no order that tells when they were written. Names only with ?names=1 by a role that may (audited). */
export const monthCommentsSchema = z.object({
  month: z.string(),
  /** Comments about the signed-in person's own roster entry, which they never see. */
  withheld: z.int().min(0),
  comments: z.array(
    z.object({
      officerId: z.uuid().nullable(),
      officerName: z.string().nullable(),
      comment: z.string(),
      review: commentReviewSchema,
      customerName: z.string().nullable(),
      procedure: z.string().nullable(),
      suggestionType: z.string().nullable(),
    }),
  ),
});
export type MonthComments = z.infer<typeof monthCommentsSchema>;
