import { freezeRating } from './queue/freeze-rating.ts';
import { RECEIPTS_SHOWN } from './queue/receipt-entry.ts';
import type { FrozenRating, RatingStore } from './queue/rating-store.ts';
import { NotRecorded, type RatingQueue } from './rating-queue.ts';
import type { SyncLoop } from './sync/sync-loop.ts';
import type { WatchedState } from './watched-state.ts';

interface Parts {
  readonly queue: RatingStore;
  readonly loop: Pick<SyncLoop, 'wake' | 'sendNow'>;
  readonly state: WatchedState;
  /** Milliseconds, device clock. */
  readonly now: () => number;
  /** Called when a rating has been kept. */
  readonly onKept: () => void;
  /** Makes room on a full disk; ratings are never what goes. */
  readonly makeRoom: () => Promise<void>;
  /** The last resort when the disk will not have it; rejects with NotRecorded. */
  readonly sendDirectly: (rating: FrozenRating) => Promise<unknown>;
}

/** For a browser that can store: a rating is recorded when its transaction has completed, and sent when it can be. */
export const createStoredRatingQueue = (parts: Parts): RatingQueue => {
  const { queue, loop, state, now, onKept, makeRoom, sendDirectly } = parts;

  const keep = async (rating: FrozenRating): Promise<void> => {
    try {
      await queue.enqueue(rating);
    } catch {
      await makeRoom();
      await queue.enqueue(rating);
    }
  };

  return {
    durability: 'stored',
    async submit(office, rating) {
      const frozen = freezeRating(office, rating, now());
      try {
        await keep(frozen);
      } catch (storageFailed) {
        await sendDirectly(frozen).catch((notSent: unknown) => {
          throw new NotRecorded('Neither kept nor sent', { cause: [storageFailed, notSent] });
        });
        return frozen.receiptCode;
      }
      onKept();
      loop.wake();
      return frozen.receiptCode;
    },
    state: state.get,
    subscribe: state.subscribe,
    receipts: async () => queue.receipts(RECEIPTS_SHOWN),
    receipt: async (id) => queue.receipt(id),
    sendNow: loop.sendNow,
  };
};
