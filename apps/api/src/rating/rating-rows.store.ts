import type { CorrectedInstant } from '@hailong/schema/corrected-instant';
import type { Month } from '@hailong/schema/month';
import { monthNumber } from '../database/month-number.ts';
import type { ratingTexts } from '../database/tables/rating-texts.ts';
import type { ratings } from '../database/tables/ratings.ts';
import type { FoldedRating } from './fold-rating.ts';

/** A rating that is to count. */
export interface CountedRating extends CorrectedInstant {
  readonly hash: Buffer;
  readonly month: Month;
  readonly rating: FoldedRating;
}

export interface Origin {
  readonly officeId: number;
  readonly deviceId: string;
  /** ms since the epoch. */
  readonly receivedAt: number;
}

export const ratingRow = (
  counted: CountedRating,
  { officeId, deviceId, receivedAt }: Origin,
): typeof ratings.$inferInsert => {
  const {
    comment: _comment,
    customerName: _name,
    procedureName: _procedure,
    extra: _extra,
    ...rating
  } = counted.rating;
  return {
    ...rating,
    officeId,
    deviceId: deviceId.toLowerCase(),
    contentHash: counted.hash,
    instant: new Date(counted.instant),
    receivedAt: new Date(receivedAt),
    skewMs: counted.skew,
    clockFlag: counted.clockFlag,
    month: monthNumber(counted.month),
  };
};

export const textRow = ({ rating }: CountedRating, officeId: number): typeof ratingTexts.$inferInsert => {
  const { id, comment, customerName, procedureName, extra } = rating;
  return { officeId, ratingId: id, comment, customerName, procedureName, extra };
};

/** Whether there is anything for the table rating_texts. */
export const hasTexts = ({ comment, customerName, procedureName, extra }: FoldedRating): boolean =>
  comment !== null || customerName !== null || procedureName !== null || extra !== null;
