/**
 * What lies in the device's database. Old rows are read by every later version of the app, so fields are added, never
 * renamed, and a rating's text is never touched.
 */

/** A rating that has not been acknowledged. Content leaves the device with the acknowledgement. */
export interface EntryRecord {
  /** Order of arrival, given by the database. */
  readonly seq: number;
  /** The rating's id in lower case, as ids are compared. */
  readonly id: string;
  readonly office: string;
  readonly state: 'waiting' | 'set-apart';
  /** Version of the wire under which it was frozen, and under which it will be sent whenever that is. */
  readonly protocol: number;
  /** The element of the batch exactly as it will be sent: JSON, frozen when it was queued, never re-encoded. */
  readonly text: string;
  /** Length of `text` in UTF-8. */
  readonly bytes: number;
  readonly receiptCode: string;
  /** Milliseconds, device clock. */
  readonly queuedAt: number;
  /** Code that set it apart, null while waiting. */
  readonly reason: string | null;
}

/** Content-free trace of a rating the server has named. */
export interface ReceiptRecord {
  readonly id: string;
  readonly office: string;
  readonly receiptCode: string;
  readonly standing: 'sent' | 'set-aside';
  readonly queuedAt: number;
  readonly sentAt: number;
}

/** What the device remembers about itself, by key: see the constants beside the code that owns each. */
export interface MetaRecord {
  readonly key: string;
  readonly value: unknown;
}
