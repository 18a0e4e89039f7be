import type { CommentReview } from '@hailong/schema/month-comments';
import { sql } from 'drizzle-orm';
import { commentReviews } from '../database/tables/comment-reviews.ts';
import { ratingTexts } from '../database/tables/rating-texts.ts';

/** The comment as reports show it: the newest redaction in its place, nothing once the citizen's words were erased. */
export const shownComment = sql<string | null>`case when ${ratingTexts.comment} is null then null else coalesce((
  select ${commentReviews.shown} from ${commentReviews}
  where ${commentReviews.officeId} = ${ratingTexts.officeId} and ${commentReviews.ratingId} = ${ratingTexts.ratingId}
  order by ${commentReviews.sequence} desc limit 1), ${ratingTexts.comment}) end`;

/** Whether somebody has read the comment, and whether reports show it shortened. */
export const commentReview = sql<CommentReview>`coalesce((
  select case when ${commentReviews.shown} is null then 'reviewed' else 'redacted' end from ${commentReviews}
  where ${commentReviews.officeId} = ${ratingTexts.officeId} and ${commentReviews.ratingId} = ${ratingTexts.ratingId}
  order by ${commentReviews.sequence} desc limit 1), 'waiting')`;
