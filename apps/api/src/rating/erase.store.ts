import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '../auth/transaction.ts';
import { commentReviews } from '../database/tables/comment-reviews.ts';
import { ratingTexts } from '../database/tables/rating-texts.ts';
import { ratings } from '../database/tables/ratings.ts';
import { setAside } from '../database/tables/set-aside.ts';
import { bareContent } from './bare-content.ts';
import { contentHash } from './content-hash.ts';
import { NOTHING_PERSONAL, unfoldRating } from './fold-rating.ts';
import type { OpenBox } from './open-box.ts';
import { openElement } from './open-element.ts';

interface Erased {
  readonly ratings: number;
  readonly setAside: number;
}

const isNotErased = or(isNull(ratingTexts.erasedAt), isNotNull(ratingTexts.procedureName));

/** Takes the name, the words, the typed procedure and the unknown fields of one counted rating; its answers stay, so that no figure changes. */
const eraseTexts = async (transaction: Transaction, officeId: number, ratingId: string, now: Date) => {
  const [row] = await transaction
    .select({ rating: ratings })
    .from(ratings)
    .innerJoin(ratingTexts, and(eq(ratingTexts.officeId, ratings.officeId), eq(ratingTexts.ratingId, ratings.id)))
    .where(and(eq(ratings.officeId, officeId), eq(ratings.id, ratingId), isNotErased))
    .for('update', { of: ratingTexts });
  if (!row) return 0;
  const {
    id,
    officerId,
    kind,
    criteriaSet,
    scores,
    reasons,
    procedureCode,
    outcome,
    assisted,
    language,
    noticeVersion,
    suggestionType,
    channel,
    ratedAt,
  } = row.rating;
  const rest = {
    id,
    officerId,
    kind,
    criteriaSet,
    scores,
    reasons,
    procedureCode,
    outcome,
    assisted,
    language,
    noticeVersion,
    suggestionType,
    channel,
    ratedAt,
  };
  const remainingHash = contentHash(unfoldRating({ ...rest, ...NOTHING_PERSONAL }));
  await transaction
    .update(ratingTexts)
    .set({ ...NOTHING_PERSONAL, erasedAt: now, remainingHash })
    .where(and(eq(ratingTexts.officeId, officeId), eq(ratingTexts.ratingId, ratingId)));
  await transaction
    .update(commentReviews)
    .set({ shown: null })
    .where(and(eq(commentReviews.officeId, officeId), eq(commentReviews.ratingId, ratingId)));
  return 1;
};

/** The same for everything that was set aside under this id, counted by now or not. */
const eraseAside = async (
  transaction: Transaction,
  officeId: number,
  ratingId: string,
  now: Date,
  openBox: OpenBox,
) => {
  const here = and(eq(setAside.officeId, officeId), eq(setAside.ratingId, ratingId), isNull(setAside.erasedAt));
  const rows = await transaction.select().from(setAside).where(here).for('update');
  for (const { payload, contentHash: hash } of rows) {
    const element = await openElement({ value: JSON.parse(payload), text: payload }, openBox);
    const bare = bareContent(element.kind === 'readable' ? element.content : null, ratingId);
    await transaction
      .update(setAside)
      .set({ payload: JSON.stringify(bare), erasedAt: now, remainingHash: contentHash(bare) })
      .where(and(here, eq(setAside.contentHash, hash)));
  }
  return rows.length;
};

/** Erases what can tell who gave a rating, wherever it lies. Its id is remembered for ever: sent again, it is stored already. */
export const eraseRating = async (
  transaction: Transaction,
  officeId: number,
  ratingId: string,
  { now, openBox }: { readonly now: Date; readonly openBox: OpenBox },
): Promise<Erased> => ({
  ratings: await eraseTexts(transaction, officeId, ratingId, now),
  setAside: await eraseAside(transaction, officeId, ratingId, now, openBox),
});

/** Everything of this office given, or set aside, before `before` that still holds a name, words or unknown fields. */
export const expiredIds = async (
  transaction: Transaction,
  officeId: number,
  before: Date,
  limit: number,
): Promise<string[]> => {
  const rows = await transaction.execute<{ id: string }>(sql`
    (select r.id from rating_texts t join ratings r on r.office_id = t.office_id and r.id = t.rating_id
      where t.office_id = ${officeId} and (t.erased_at is null and r.instant < ${before.toISOString()}
        or t.erased_at is not null and t.procedure_name is not null) limit ${limit})
    union
    (select rating_id from set_aside
      where office_id = ${officeId} and erased_at is null and received_at < ${before.toISOString()} limit ${limit})
    limit ${limit}`);
  return rows.map(({ id }) => id);
};
