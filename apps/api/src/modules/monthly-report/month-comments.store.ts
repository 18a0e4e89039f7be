import type { Month } from '@hailong/schema/month';
import type { CommentReview } from '@hailong/schema/month-comments';
import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { officers } from '../../database/tables/officers.ts';
import { procedures } from '../../database/tables/procedures.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { monthNumber } from '../../database/month-number.ts';
import { commentReview, shownComment } from '../../rating/shown-comment.store.ts';

export interface CommentRow {
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly comment: string;
  readonly review: CommentReview;
  readonly customerName: string | null;
  readonly procedure: string | null;
  readonly suggestionType: string | null;
}

const readComments = async (
  database: Database | Transaction,
  officeId: number,
  month: Month,
  withNames: boolean,
): Promise<CommentRow[]> => {
  const found = await database
    .select({
      officerId: ratings.officerId,
      officerName: officers.name,
      comment: shownComment,
      review: commentReview,
      customerName: withNames ? ratingTexts.customerName : sql<null>`null`,
      procedure: sql<
        string | null
      >`coalesce(${ratingTexts.procedureName}, ${procedures.name}, ${ratings.procedureCode})`,
      suggestionType: ratings.suggestionType,
    })
    .from(ratings)
    .innerJoin(ratingTexts, and(eq(ratingTexts.officeId, ratings.officeId), eq(ratingTexts.ratingId, ratings.id)))
    .leftJoin(officers, and(eq(officers.officeId, ratings.officeId), eq(officers.id, ratings.officerId)))
    .leftJoin(procedures, and(eq(procedures.officeId, ratings.officeId), eq(procedures.code, ratings.procedureCode)))
    .where(
      and(
        eq(ratings.officeId, officeId),
        eq(ratings.month, monthNumber(month)),
        isNotNull(ratingTexts.comment),
        ne(ratingTexts.comment, ''),
      ),
    );
  return found.flatMap(({ comment, ...row }) => (comment === null ? [] : [{ ...row, comment }]));
};

export const createMonthCommentStore = (database: Database) => ({
  read: (officeId: number, month: Month): Promise<CommentRow[]> => readComments(database, officeId, month, false),

  /** With citizens' names; the same transaction says in the audit log who looked. */
  readWithNames: (officeId: number, month: Month, actor: string): Promise<CommentRow[]> =>
    database.transaction(async (transaction) => {
      const rows = await readComments(transaction, officeId, month, true);
      const details = { month, comments: rows.length };
      await appendAudit(transaction, { officeId, actor, action: 'names.viewed', details });
      return rows;
    }),
});
