import { monthOf } from '@hailong/schema/month';
import type { Rating } from '@hailong/schema/rating';
import type { Database } from '../../database/connection.ts';
import { ratingStatuses } from '../../database/tables/rating-statuses.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { contentHash } from '../../rating/content-hash.ts';
import { foldRating } from '../../rating/fold-rating.ts';
import { monthNumber } from '../../database/month-number.ts';
import { hasTexts } from '../../rating/rating-rows.store.ts';

const DEVICE = '22222222-2222-4222-8222-222222222222';

/** As if it had been received the moment it was given, from a device whose clock is right. */
export const insertRating = async (database: Database, officeId: number, rating: Rating): Promise<void> => {
  const folded = foldRating(rating);
  const { extra, customerName, comment, procedureName, ...columns } = folded;
  const instant = new Date(rating.ratedAt);
  await database.insert(ratings).values({
    ...columns,
    officeId,
    instant,
    receivedAt: instant,
    skewMs: 0,
    month: monthNumber(monthOf(instant.getTime(), 'Asia/Ho_Chi_Minh')),
    clockFlag: false,
    deviceId: DEVICE,
    contentHash: contentHash(rating),
  });
  if (!hasTexts(folded)) return;
  await database
    .insert(ratingTexts)
    .values({ officeId, ratingId: columns.id, extra, customerName, comment, procedureName });
};

/** Somebody judges a rating; the newest judgement counts. */
export const judgeRating = async (
  database: Database,
  officeId: number,
  ratingId: string,
  sequence: number,
  status: 'valid' | 'suspect',
): Promise<void> => {
  await database.insert(ratingStatuses).values({ officeId, ratingId, sequence, status, actor: 'thong.ke', why: 'thử' });
};
