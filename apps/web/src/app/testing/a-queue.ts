import type { Rating } from '@hailong/schema/rating';
import { NotRecorded, type QueueState, type RatingQueue, type ReceiptEntry } from '../../offline/rating-queue.ts';

export const RECEIPT_CODE = '7K2M9Q4T0XBA5DCE';

export interface AQueue extends RatingQueue {
  readonly submitted: readonly Rating[];
  /** As if the sync loop had reported it. */
  report(changes: Partial<QueueState>): void;
  /** From now on nothing can be kept. */
  breakDown(): void;
}

/** A queue that keeps ratings in memory and has no server to send them to. */
export const aQueue = (durability: RatingQueue['durability'] = 'stored'): AQueue => {
  const submitted: Rating[] = [];
  const listeners = new Set<() => void>();
  let state: QueueState = {
    waiting: 0,
    setApart: 0,
    sending: false,
    lastSentAt: null,
    oldestWaitingAt: null,
    obstacle: null,
  };
  const receiptOf = ({ id }: Rating): ReceiptEntry => ({
    id,
    office: 'van-gia',
    receiptCode: RECEIPT_CODE,
    standing: 'waiting',
    queuedAt: 0,
    sentAt: null,
    reason: null,
  });
  let broken = false;
  return {
    durability,
    submitted,
    breakDown: () => {
      broken = true;
    },
    submit: async (_office, rating) => {
      await Promise.resolve();
      if (broken) throw new NotRecorded('disk full');
      // Only the tablet seals.
      submitted.push(rating as Rating);
      return RECEIPT_CODE;
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report: (changes) => {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    receipts: async () => Promise.resolve(submitted.map(receiptOf)),
    receipt: async (id) => Promise.resolve(submitted.filter((rating) => rating.id === id).map(receiptOf)[0]),
    sendNow: async () => Promise.resolve(),
  };
};
