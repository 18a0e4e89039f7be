import { useEffect, useState } from 'react';
import type { QueueState, RatingQueue, ReceiptEntry } from '../../offline/rating-queue.ts';

/** The receipt of one recorded rating, read again whenever the queue changes; null until it is known. */
export const useReceipt = (queue: RatingQueue | null, state: QueueState | null, id: string): ReceiptEntry | null => {
  const [receipt, setReceipt] = useState<ReceiptEntry | null>(null);
  useEffect(() => {
    let current = true;
    queue?.receipt(id).then(
      (entry) => {
        if (current) setReceipt(entry ?? null);
      },
      // Unreadable for a moment: what was last known stays on the screen.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [queue, state, id]);
  return receipt;
};
