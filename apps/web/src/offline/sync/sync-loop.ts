import type { Drain, Obstacle } from './drain.ts';
import type { Exclusively } from './exclusively.ts';

export interface SyncParts {
  readonly drain: Drain;
  readonly exclusively: Exclusively;
  /** How long to wait after this many failures in a row. */
  readonly backoffMs: (failures: number) => number;
  /** Resolves after `ms`, or as soon as `until` is aborted. */
  readonly sleep: (ms: number, until: AbortSignal) => Promise<void>;
  /** Milliseconds, device clock. */
  readonly now: () => number;
  readonly onChange: (status: SyncStatus) => void;
}

export interface SyncStatus {
  readonly sending: boolean;
  /** What the last attempt met; null after a success or before the first. */
  readonly obstacle: string | null;
}

export interface SyncLoop {
  /** Something may be sendable now. Ends a wait, except one the server asked for. */
  wake(): void;
  /**
   * A person asks: ends any wait, and waits for another tab's turn three seconds at most. Resolves when an attempt begun
   * after this call has ended, whatever its outcome.
   */
  sendNow(): Promise<void>;
  stop(): void;
}

/** Another tab has its turn; it tells us when it is done, this is only in case it does not. */
const BUSY_MS = 20_000;
/** A tab that has had its turn this long without telling is frozen. */
const BUSY_TOO_LONG_MS = 60_000;
/** A person who asks is not kept waiting that long: the tab may be gone, and the server makes twins harmless. */
const BUSY_TOO_LONG_WHEN_ASKED_MS = 3_000;

type Ended = 'done' | 'busy' | 'storage-failed' | Obstacle;

/**
 *           woken                    nothing left
 * asleep ──────────► my turn? ──► drain ──────────► asleep
 *    ▲                  │ busy      │ obstacle, or the books failed
 *    │                  ▼           ▼
 *    └──────── wait: 20 s, backoff(failures), or what the server asked for ── then, or when woken, again
 *
 * Never gives up, holds no state that matters (a killed loop starts over from the disk) and does no I/O of its own.
 */
export const createSyncLoop = ({ drain, exclusively, backoffMs, sleep, now, onChange }: SyncParts): SyncLoop => {
  const stopping = new AbortController();
  let woken = false;
  let askers: (() => void)[] = [];
  let rest = new AbortController();
  let mayWakeEarly = true;
  let failures = 0;
  let busySince: number | null = null;
  let status: SyncStatus = { sending: false, obstacle: null };

  const tell = (changes: Partial<SyncStatus>): void => {
    status = { ...status, ...changes };
    onChange(status);
  };

  const attempt = async (isAsked: boolean): Promise<Ended> => {
    const patience = isAsked ? BUSY_TOO_LONG_WHEN_ASKED_MS : BUSY_TOO_LONG_MS;
    const force = busySince !== null && now() - busySince >= patience;
    try {
      const met = await exclusively(
        async (keep) =>
          drain(async () => {
            tell({ sending: true });
            await keep();
          }),
        force,
      );
      return met ?? 'done';
    } catch {
      return 'storage-failed';
    }
  };

  /** How long to rest after an attempt; null is until woken. */
  const learn = (ended: Ended, isAsked: boolean): number | null => {
    mayWakeEarly = true;
    busySince = ended === 'busy' ? (busySince ?? now()) : null;
    if (ended === 'busy') return isAsked ? BUSY_TOO_LONG_WHEN_ASKED_MS : BUSY_MS;
    if (ended === 'done') {
      failures = 0;
      tell({ sending: false, obstacle: null });
      return null;
    }
    failures += 1;
    const asked = typeof ended === 'object' ? ended.retryAfterMs : null;
    // Failing books say nothing about the line.
    tell({ sending: false, ...(typeof ended === 'object' ? { obstacle: ended.met } : {}) });
    mayWakeEarly = asked === null;
    return Math.max(asked ?? 0, backoffMs(failures));
  };

  const restFor = async (ms: number | null): Promise<void> => {
    if (woken && (mayWakeEarly || askers.length > 0)) return;
    rest = new AbortController();
    await sleep(ms ?? Number.POSITIVE_INFINITY, rest.signal);
  };

  const answer = (served: readonly (() => void)[]): void => {
    for (const done of served) done();
  };

  const run = async (): Promise<void> => {
    await restFor(null);
    while (!stopping.signal.aborted) {
      woken = false;
      const served = askers;
      askers = [];
      const isAsked = served.length > 0;
      const ended = await attempt(isAsked);
      // Whoever asked is answered by an attempt that had its turn.
      if (ended === 'busy') askers = [...served, ...askers];
      else answer(served);
      await restFor(learn(ended, isAsked));
    }
    answer(askers);
  };

  void run();
  return {
    wake() {
      woken = true;
      if (mayWakeEarly) rest.abort();
    },
    async sendNow() {
      if (stopping.signal.aborted) return;
      await new Promise<void>((resolve) => {
        askers.push(resolve);
        woken = true;
        rest.abort();
      });
    },
    stop() {
      stopping.abort();
      rest.abort();
    },
  };
};
