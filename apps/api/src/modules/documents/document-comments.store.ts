import type { Month } from '@hailong/schema/month';
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { monthNumber } from '../../database/month-number.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { commentReview, shownComment } from '../../rating/shown-comment.store.ts';

export interface DocumentComment {
  /** Whom it is about; null for the office as a whole. */
  readonly officerId: string | null;
  readonly comment: string;
  /** Whether somebody has read it, and redacted it where needed. */
  readonly reviewed: boolean;
}

export interface DocumentComments {
  readonly comments: readonly DocumentComment[];
  /** About the reader's own roster entry, which they never see. */
  readonly withheld: number;
}

export const createDocumentCommentStore = (database: Database) => ({
  /** What citizens wrote in these months, as reviewed, without names and in an order that is new every time. */
  read: async (officeId: number, months: readonly Month[], ownOfficerId: string | null): Promise<DocumentComments> => {
    const rows = await database
      .select({ officerId: ratings.officerId, comment: shownComment, review: commentReview })
      .from(ratings)
      .innerJoin(ratingTexts, and(eq(ratingTexts.officeId, ratings.officeId), eq(ratingTexts.ratingId, ratings.id)))
      .where(
        and(
          eq(ratings.officeId, officeId),
          inArray(
            ratings.month,
            months.map((month) => monthNumber(month)),
          ),
          isNotNull(ratingTexts.comment),
          ne(ratingTexts.comment, ''),
        ),
      )
      .orderBy(sql`random()`);
    const shown = rows.flatMap(({ officerId, comment, review }) =>
      comment === null ? [] : [{ officerId, comment, reviewed: review !== 'waiting' }],
    );
    const others = shown.filter(({ officerId }) => officerId === null || officerId !== ownOfficerId);
    return { comments: others, withheld: shown.length - others.length };
  },
});
