import type { Verdict } from '@hailong/schema/verdict';
import type { ReceiptRecord } from '../database/records.ts';
import type { QueuedRating } from './rating-store.ts';

export interface Settlement {
  /** The server has them: they leave, a content-free trace stays. */
  readonly leaving: readonly { readonly rating: QueuedRating; readonly receipt: ReceiptRecord }[];
  /** The server will not take them as they are: they stay on the device, apart. */
  readonly refused: readonly { readonly rating: QueuedRating; readonly reason: string }[];
}

const STANDINGS = { stored: 'sent', 'already-stored': 'sent', 'set-aside': 'set-aside' } as const;

/** What the verdicts mean for the ratings they name. A verdict on an id we did not send means nothing. */
export const decideSettlement = (
  batch: readonly QueuedRating[],
  verdicts: readonly Verdict[],
  now: number,
): Settlement => {
  const verdictOf = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const id = typeof verdict.id === 'string' ? verdict.id.toLowerCase() : null;
    if (id !== null && !verdictOf.has(id)) verdictOf.set(id, verdict);
  }
  const leaving: { rating: QueuedRating; receipt: ReceiptRecord }[] = [];
  const refused: { rating: QueuedRating; reason: string }[] = [];
  for (const rating of batch) {
    const verdict = verdictOf.get(rating.id);
    if (verdict?.verdict === 'refused') refused.push({ rating, reason: verdict.code });
    else if (verdict) {
      const { id, office, receiptCode, queuedAt } = rating;
      const standing = STANDINGS[verdict.verdict];
      leaving.push({ rating, receipt: { id, office, receiptCode, standing, queuedAt, sentAt: now } });
    }
  }
  return { leaving, refused };
};
