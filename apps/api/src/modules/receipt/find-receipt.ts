import type { Receipt } from '@hailong/schema/receipt';
import { createOpenBox } from '../../rating/open-box.ts';
import { isPayloadUnchanged, isRatingUnchanged } from './is-unchanged.ts';
import type { ReceiptStore } from './receipt.store.ts';

/** What the holder of a receipt may know, never what the rating says; null when nothing of that code has arrived. */
export const findReceipt = async (store: ReceiptStore, officeId: number, receipt: Buffer): Promise<Receipt | null> => {
  const rating = await store.findRating(officeId, receipt);
  if (rating) {
    const isSuggestion = rating.folded.kind === 'suggestion';
    return {
      receivedAt: rating.receivedAt.toISOString(),
      month: isSuggestion ? null : rating.month,
      standing: isSuggestion ? 'suggestion' : 'counted',
      unchanged: isRatingUnchanged(rating),
    };
  }
  const aside = await store.findSetAside(officeId, receipt);
  if (!aside) return null;
  const openBox = createOpenBox(await store.readSealingKeys(officeId));
  return {
    receivedAt: aside.receivedAt.toISOString(),
    month: null,
    standing: 'set-aside',
    unchanged: await isPayloadUnchanged(aside.payload, aside.contentHash, openBox),
  };
};
