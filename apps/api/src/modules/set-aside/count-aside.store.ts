import { correctInstant } from '@hailong/schema/corrected-instant';
import { parseDateTime } from '@hailong/schema/date-time';
import type { Transaction } from '../../auth/transaction.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import type { setAside } from '../../database/tables/set-aside.ts';
import { contentHash } from '../../rating/content-hash.ts';
import { NOTHING_PERSONAL, unfoldRating, type FoldedRating } from '../../rating/fold-rating.ts';
import { hasTexts } from '../../rating/rating-rows.store.ts';

type Row = typeof setAside.$inferSelect;

/** As when it arrived, with the clocks of that time. */
const clockOf = ({ sentAt, receivedAt }: Row, { ratedAt }: FoldedRating) => {
  const received = receivedAt.getTime();
  return correctInstant({
    ratedAt: parseDateTime(ratedAt) ?? received,
    sentAt: parseDateTime(sentAt) ?? received,
    receivedAt: received,
  });
};

/**
 * Makes a rating of it; false where its id already belongs to another content. The hash is the one of its arrival, so that a
 * device which sends it again is told that it is stored.
 */
export const insertRating = async (transaction: Transaction, row: Row, folded: FoldedRating): Promise<boolean> => {
  const { comment, customerName, procedureName, extra, ...columns } = folded;
  const clock = clockOf(row, folded);
  const inserted = await transaction
    .insert(ratings)
    .values({
      ...columns,
      officeId: row.officeId,
      deviceId: row.deviceId,
      contentHash: row.contentHash,
      receivedAt: row.receivedAt,
      month: row.month,
      instant: new Date(clock.instant),
      skewMs: clock.skew,
      clockFlag: clock.clockFlag,
    })
    .onConflictDoNothing()
    .returning({ id: ratings.id });
  if (inserted.length === 0) return false;
  const key = { officeId: row.officeId, ratingId: row.ratingId };
  if (row.erasedAt !== null) {
    const remainingHash = contentHash(unfoldRating({ ...folded, ...NOTHING_PERSONAL }));
    await transaction.insert(ratingTexts).values({ ...key, erasedAt: row.erasedAt, remainingHash });
  } else if (hasTexts(folded)) {
    await transaction.insert(ratingTexts).values({ ...key, comment, customerName, procedureName, extra });
  }
  return true;
};
