import { nextComplaintStates } from '@hailong/schema/complaint';
import type { ReviewAction, ReviewItem } from '@hailong/schema/review';
import { and, count, countDistinct, desc, eq, ne, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { commentReviews } from '../../database/tables/comment-reviews.ts';
import { complaintSteps } from '../../database/tables/complaint-steps.ts';
import { officers } from '../../database/tables/officers.ts';
import { ratingStatuses } from '../../database/tables/rating-statuses.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { statusProposals } from '../../database/tables/status-proposals.ts';
import { problem } from '../../problem.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { readReviewItem } from './review-list.store.ts';
import { needsSecondPerson } from './second-person.ts';

/** Any fixed number: reviewers of one office take turns, so that nobody counts past the limit of judging alone. */
const REVIEW_LOCK = 4_145;

export interface Reviewer {
  readonly officeId: number;
  readonly username: string;
  /** Own roster entry, if they are rated themselves. */
  readonly officerId: string | null;
}

interface Rated {
  readonly id: string;
  readonly month: number;
  readonly officerId: string | null;
}

type StepTable = PgTable & { officeId: PgColumn; ratingId: PgColumn };

const nextSequence = async (transaction: Transaction, table: StepTable, officeId: number, id: string) => {
  const [row] = await transaction
    .select({ n: count() })
    .from(table)
    .where(and(eq(table.officeId, officeId), eq(table.ratingId, id)));
  return (row?.n ?? 0) + 1;
};

const counterOf = async (transaction: Transaction, officeId: number, officerId: string): Promise<string | null> => {
  const [row] = await transaction
    .select({ counterId: officers.counterId })
    .from(officers)
    .where(and(eq(officers.officeId, officeId), eq(officers.id, officerId)));
  return row?.counterId ?? null;
};

const isOwnUnit = async (transaction: Transaction, { officeId, officerId }: Reviewer, rated: Rated) => {
  if (officerId === null || rated.officerId === null) return false;
  const own = await counterOf(transaction, officeId, officerId);
  return own !== null && own === (await counterOf(transaction, officeId, rated.officerId));
};

const countJudged = async (transaction: Transaction, { officeId, username }: Reviewer, rated: Rated) => {
  const [row] = await transaction
    .select({ n: countDistinct(ratingStatuses.ratingId) })
    .from(ratingStatuses)
    .where(
      and(
        eq(ratingStatuses.officeId, officeId),
        eq(ratingStatuses.month, rated.month),
        eq(ratingStatuses.actor, username),
        ne(ratingStatuses.ratingId, rated.id),
      ),
    );
  return row?.n ?? 0;
};

/** Does what was decided and answers what the log says of it. */
const act = async (
  transaction: Transaction,
  reviewer: Reviewer,
  rated: Rated,
  item: ReviewItem,
  action: ReviewAction,
) => {
  const { officeId, username: actor } = reviewer;
  const key = { officeId, ratingId: rated.id, actor };
  const next = (table: StepTable) => nextSequence(transaction, table, officeId, rated.id);
  const addStatus = async (status: 'valid' | 'suspect', why: string, decidedBy = actor) =>
    transaction
      .insert(ratingStatuses)
      .values({ ...key, actor: decidedBy, sequence: await next(ratingStatuses), status, why });
  const addProposal = async (step: 'proposed' | 'confirmed' | 'declined', status: 'valid' | 'suspect', why: string) =>
    transaction.insert(statusProposals).values({ ...key, sequence: await next(statusProposals), step, status, why });

  switch (action.do) {
    case 'read':
    case 'redact': {
      if (item.comment === null) throw problem('review.overtaken');
      const shown = action.do === 'redact' && action.shown !== item.comment ? action.shown : null;
      const why = action.do === 'redact' ? action.why : '';
      await transaction.insert(commentReviews).values({ ...key, sequence: await next(commentReviews), shown, why });
      return { action: shown === null ? 'comment.read' : 'comment.redacted' };
    }
    case 'judge': {
      if (item.proposal !== null || item.status === action.status) throw problem('review.overtaken');
      const waits = needsSecondPerson({
        judgedInMonth: await countJudged(transaction, reviewer, rated),
        isOwnUnit: await isOwnUnit(transaction, reviewer, rated),
      });
      if (waits) await addProposal('proposed', action.status, action.why);
      else await addStatus(action.status, action.why);
      return { action: waits ? 'rating.judgement-proposed' : 'rating.judged', status: action.status };
    }
    case 'confirm': {
      if (item.proposal === null) throw problem('review.overtaken');
      const { status, why, actor: proposedBy } = item.proposal;
      if (proposedBy === actor || (await isOwnUnit(transaction, reviewer, rated))) {
        throw problem('review.second-person');
      }
      await addProposal('confirmed', status, why);
      await addStatus(status, why, proposedBy);
      return { action: 'rating.judgement-confirmed', status, proposedBy };
    }
    case 'decline':
      if (item.proposal === null) throw problem('review.overtaken');
      // Who proposed may take it back; colleagues of the counter decide neither way.
      if (item.proposal.actor !== actor && (await isOwnUnit(transaction, reviewer, rated))) {
        throw problem('review.second-person');
      }
      await addProposal('declined', item.proposal.status, action.why);
      return { action: 'rating.judgement-declined', status: item.proposal.status };
    case 'complaint':
      if (!nextComplaintStates(item.complaint).includes(action.state)) throw problem('review.overtaken');
      await transaction
        .insert(complaintSteps)
        .values({ ...key, sequence: await next(complaintSteps), state: action.state, why: action.why });
      return { action: 'complaint.moved', state: action.state };
  }
};

const findRated = async (transaction: Transaction, officeId: number, receipt: Buffer): Promise<Rated | null> => {
  const [row] = await transaction
    .select({ id: ratings.id, month: ratings.month, officerId: ratings.officerId })
    .from(ratings)
    .where(
      and(
        eq(ratings.officeId, officeId),
        sql`substring(sha256(('receipt' || ${ratings.id}::text)::bytea) from 1 for 10) = ${receipt}`,
      ),
    )
    .orderBy(desc(ratings.id))
    .limit(1);
  return row ?? null;
};

export const createReviewStore = (database: Database) => ({
  /**
   * Decides about the rating of this receipt and answers how it stands now.
   * @throws receipt.unknown, permission.denied for one's own entry, review.overtaken, review.second-person
   */
  decide: (reviewer: Reviewer, receipt: Buffer, action: ReviewAction): Promise<ReviewItem> =>
    database.transaction(async (transaction) => {
      const { officeId, username } = reviewer;
      await transaction.execute(sql`select pg_advisory_xact_lock(${REVIEW_LOCK}, ${officeId})`);
      const rated = await findRated(transaction, officeId, receipt);
      if (rated === null) throw problem('receipt.unknown');
      if (rated.officerId !== null && rated.officerId === reviewer.officerId) throw problem('permission.denied');
      const before = await readReviewItem(transaction, officeId, rated.id);
      if (before === null) throw problem('receipt.unknown');
      const { action: name, ...details } = await act(transaction, reviewer, rated, before, action);
      const item = await readReviewItem(transaction, officeId, rated.id);
      await appendAudit(transaction, {
        officeId,
        actor: username,
        action: name,
        details: { receipt: receiptCodeOfId(rated.id).slice(0, 8), ...details },
      });
      return item ?? before;
    }),
});
