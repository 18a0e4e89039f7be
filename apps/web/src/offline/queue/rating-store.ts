import type { Verdict } from '@hailong/schema/verdict';
import type { EntryRecord } from '../database/records.ts';
import type { ReceiptEntry } from '../rating-queue.ts';

/** A rating as it was frozen. */
export type FrozenRating = Pick<
  EntryRecord,
  'id' | 'office' | 'protocol' | 'text' | 'bytes' | 'receiptCode' | 'queuedAt'
>;

/** A frozen rating with its place in the queue. */
export type QueuedRating = FrozenRating & Pick<EntryRecord, 'seq'>;

export interface QueueCounts {
  readonly waiting: number;
  readonly setApart: number;
  readonly lastSentAt: number | null;
  readonly oldestWaitingAt: number | null;
}

/**
 * Ratings waiting to leave. Nothing is removed by reading, nothing expires, and doing anything twice is harmless.
 * On disk it rejects with StorageFailed.
 */
export interface RatingStore {
  /** Keeps it, durably when it resolves. The same id again changes nothing: the first stays as it was frozen. */
  enqueue(rating: FrozenRating): Promise<void>;
  /** Offices that have something waiting. */
  waitingOffices(): Promise<readonly string[]>;
  /** The oldest waiting of one office, at most `limit`, that fit in one batch and were frozen under one protocol. */
  readOldest(office: string, limit: number): Promise<readonly QueuedRating[]>;
  /** Acts on the server's verdicts in one transaction; resolves with how many ratings had one. Those without one stay. */
  settle(batch: readonly QueuedRating[], verdicts: readonly Verdict[], now: number): Promise<number>;
  /** Kept on the device, shown, out of the way of the others. */
  setApart(rating: QueuedRating, reason: string): Promise<void>;
  /**
   * Lets everything of the office that was set apart wait again, once per `mark` (the versions of app and catalogue):
   * what was unacceptable to them may be acceptable to the next. Resolves with how many.
   */
  retrySetApart(office: string, mark: string): Promise<number>;
  setApartOffices(): Promise<readonly string[]>;
  count(): Promise<QueueCounts>;
  /** Newest first. */
  receipts(limit: number): Promise<readonly ReceiptEntry[]>;
  receipt(id: string): Promise<ReceiptEntry | undefined>;
  /** This device's own id, made at the first call. */
  deviceId(): Promise<string>;
}
