import type { Rating, SealedRating } from '@hailong/schema/rating';
import type { RefusedCode } from '@hailong/schema/verdict';
import type { ProblemCode } from '@hailong/schema/problem-catalogue';

/**
 * What the screens know of the queue. Types only: the implementation (Dexie, sync loop) is fetched after the first paint.
 */

/** Where one finished rating stands, as this device knows it. */
export type Standing =
  /** Durable on this device, not yet acknowledged. */
  | 'waiting'
  /** The server has named it: stored or already stored. */
  | 'sent'
  /** The server keeps it whole but does not count it until an administrator decides. */
  | 'set-aside'
  /** The server will not take it as it is; kept on the device, shown, tried again after an update. */
  | 'set-apart';

/** Content-free trace that stays after a rating has left, so that its receipt can still be shown. */
export interface ReceiptEntry {
  readonly id: string;
  readonly office: string;
  /** 16 characters, ungrouped. */
  readonly receiptCode: string;
  readonly standing: Standing;
  /** Milliseconds, device clock. */
  readonly queuedAt: number;
  readonly sentAt: number | null;
  /** Why it was set apart. */
  readonly reason: RefusedCode | ProblemCode | null;
}

export interface QueueState {
  readonly waiting: number;
  readonly setApart: number;
  readonly sending: boolean;
  /** Device clock at the last acknowledgement; null if never. */
  readonly lastSentAt: number | null;
  /** Device clock when the oldest waiting rating was queued. */
  readonly oldestWaitingAt: number | null;
  /** What the last attempt met: null after a success or before the first. */
  readonly obstacle: 'unreachable' | 'not-our-server' | ProblemCode | null;
}

export interface RatingQueue {
  /**
   * 'stored': survives closing the browser and power cuts. 'direct': this browser cannot store (captive mini-browser,
   * private mode), so a rating is sent at once and counts as recorded only when the server has named it.
   */
  readonly durability: 'stored' | 'direct';
  /**
   * Resolves with the receipt code when the rating is recorded: with 'stored', after the transaction has completed;
   * with 'direct', after the server's verdict. Submitting the same id again is harmless and answers the same.
   * Rejects with NotRecorded when it could not be kept; the form then keeps the answers.
   */
  submit(office: string, rating: Rating | SealedRating): Promise<string>;
  readonly state: () => QueueState;
  /** Called after every change; returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Newest first, at most 50. */
  receipts(): Promise<readonly ReceiptEntry[]>;
  receipt(id: string): Promise<ReceiptEntry | undefined>;
  /** Wakes the sync loop now; resolves when that attempt has ended, whatever its outcome. */
  sendNow(): Promise<void>;
}

/** The rating is neither on disk nor at the server; `cause` says what the browser reported. */
export class NotRecorded extends Error {
  override readonly name = 'NotRecorded';
}
