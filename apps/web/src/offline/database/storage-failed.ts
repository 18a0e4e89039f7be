export type StorageTrouble =
  /** The disk or the browser's allowance is full. */
  | 'quota'
  /** Another tab with an older version of the app keeps the database open. */
  | 'blocked'
  /** The browser neither finished nor failed in time. */
  | 'timed-out'
  /** Anything else: no IndexedDB, a lost connection that did not come back, a broken file. */
  | 'unusable';

/** The device could not keep or read something, even after a second try on a fresh connection. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble, options?: ErrorOptions) {
    super(`The device's storage failed: ${trouble}`, options);
    this.trouble = trouble;
  }
}

/** Browsers hide the reason of an aborted transaction one or two errors deep. */
const reasons = function* (error: unknown): Generator<object> {
  let current = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    yield current;
    const { inner, cause } = current as { inner?: unknown; cause?: unknown };
    current = inner ?? cause;
  }
};

export const troubleOf = (error: unknown): StorageTrouble => {
  for (const reason of reasons(error)) {
    if (reason instanceof StorageFailed) return reason.trouble;
    if ((reason as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
  }
  return 'unusable';
};
