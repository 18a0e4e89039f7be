import { freezeRating } from './queue/freeze-rating.ts';
import { newestFirst, RECEIPTS_SHOWN } from './queue/receipt-entry.ts';
import { NotRecorded, type RatingQueue, type ReceiptEntry } from './rating-queue.ts';
import { sendDirectly } from './sync/send-directly.ts';
import type { Line } from './sync/drain.ts';
import { createWatchedState } from './watched-state.ts';
import { knownObstacle } from './known-obstacle.ts';

/** For a browser that cannot store: a rating is recorded when the server has named it, and nothing ever waits. */
export const createDirectRatingQueue = (line: Line): RatingQueue => {
  const state = createWatchedState();
  const receipts = new Map<string, ReceiptEntry>();
  return {
    durability: 'direct',
    async submit(office, rating) {
      const frozen = freezeRating(office, rating, line.now());
      const known = receipts.get(frozen.id);
      if (known) return known.receiptCode;
      state.change({ sending: true });
      try {
        receipts.set(frozen.id, await sendDirectly(frozen, line));
        state.change({ sending: false, obstacle: null, lastSentAt: line.now() });
        return frozen.receiptCode;
      } catch (error) {
        const met = error instanceof NotRecorded && typeof error.cause === 'string' ? error.cause : null;
        state.change({ sending: false, obstacle: knownObstacle(met) });
        throw error;
      }
    },
    state: state.get,
    subscribe: state.subscribe,
    receipts: async () => newestFirst([...receipts.values()], RECEIPTS_SHOWN),
    receipt: async (id) => receipts.get(id.toLowerCase()),
    sendNow: async () => undefined,
  };
};
