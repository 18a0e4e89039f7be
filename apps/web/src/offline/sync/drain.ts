import { BATCH_MAX_RATINGS } from '@hailong/schema/limits';
import type { Verdict } from '@hailong/schema/verdict';
import type { Answer } from '../../api-client/read-answer.ts';
import type { QueuedRating, RatingStore } from '../queue/rating-store.ts';
import { writeBatch } from './write-batch.ts';

/** What stopped an attempt. */
export interface Obstacle {
  /** 'unreachable', 'not-our-server', or the code of our server's problem. */
  readonly met: string;
  /** The server asked to be left alone this long; null if it did not say. */
  readonly retryAfterMs: number | null;
}

/** What ratings leave by. */
export interface Line {
  readonly send: (office: string, body: string) => Promise<Answer<readonly Verdict[]>>;
  /** Milliseconds, device clock. */
  readonly now: () => number;
}

export interface DrainParts extends Line {
  readonly queue: Pick<
    RatingStore,
    'waitingOffices' | 'readOldest' | 'readBehind' | 'settle' | 'setApart' | 'deviceId'
  >;
  /** Called when ratings have left the queue or were set apart. */
  readonly onProgress: () => void;
}

/**
 * Sends what waits until nothing does (null) or an office's line meets an obstacle; the other offices still get their turn,
 * and the first obstacle is told. `keep` renews the right to send and is called before each request.
 * Rejects with StorageFailed only: trouble with the books is never mistaken for trouble with the line.
 */
export type Drain = (keep: () => Promise<void>) => Promise<Obstacle | null>;

const waitsFor = (met: string, retryAfterMs: number | null = null): Obstacle => ({ met, retryAfterMs });

/** Whether a reply has a verdict on every rating of the batch. */
const namesAll = (batch: readonly QueuedRating[], verdicts: readonly Verdict[]): boolean => {
  const named = new Set(verdicts.map(({ id }) => (typeof id === 'string' ? id.toLowerCase() : null)));
  return batch.every(({ id }) => named.has(id));
};

/**
 * read oldest ──► send (no transaction open) ──► settle ──► read oldest … until none
 *      ▲                │ "never", several         │ no verdict for any of them
 *      │                ├──► halve ────────────────┼──► obstacle
 *      │                │ "never", one             │
 *      └── set apart ◄──┘ no answer, "later" ──────┘
 *
 * One request at a time. While it is under way the device does what else there is to do: it settles the one before, if that
 * named every rating, and reads the one behind. Otherwise a long queue would wait for the disk as long as for the server.
 *
 * Every request that fails halves the next one and every one that succeeds doubles it: a bad rating is found by halving, and
 * a batch too large for a slow line or somebody's proxy gets through in pieces.
 */
export const createDrain = ({ queue, send, now, onProgress }: DrainParts): Drain => {
  const sizes = new Map<string, number>();

  const settle = async (batch: readonly QueuedRating[], verdicts: readonly Verdict[]): Promise<Obstacle | null> => {
    // Our shape, but none of our ids: whoever that was, it was not the answer to this.
    if ((await queue.settle(batch, verdicts, now())) === 0) return waitsFor('not-our-server');
    onProgress();
    return null;
  };

  const drainOffice = async (office: string, keep: () => Promise<void>): Promise<Obstacle | null> => {
    const resize = (size: number): void => {
      sizes.set(office, Math.min(BATCH_MAX_RATINGS, Math.max(1, size)));
    };
    const act = async (
      batch: readonly QueuedRating[],
      answer: Answer<readonly Verdict[]>,
    ): Promise<Obstacle | null> => {
      const [first] = batch;
      switch (answer.kind) {
        case 'answered': {
          resize(batch.length * 2);
          return settle(batch, answer.body);
        }
        case 'problem': {
          if (answer.tryAgain === 'later') return waitsFor(answer.code, answer.retryAfterMs);
          if (batch.length === 1 && first) {
            await queue.setApart(first, answer.code);
            onProgress();
          } else resize(Math.floor(batch.length / 2));
          return null;
        }
        case 'not-our-server':
        case 'unreachable': {
          resize(Math.floor(batch.length / 2));
          return waitsFor(answer.kind);
        }
      }
    };
    /** What will be sent if the answer that is awaited is a good one; a disk that fails here will say so at the next step. */
    const readBehind = async (batch: readonly QueuedRating[]): Promise<readonly QueuedRating[]> => {
      const last = batch[batch.length - 1];
      const limit = Math.min(BATCH_MAX_RATINGS, batch.length * 2);
      return last ? queue.readBehind(last, limit).catch(() => []) : [];
    };

    let settling: Promise<unknown> = Promise.resolve();
    let behind: readonly QueuedRating[] = [];
    const request = async (batch: readonly QueuedRating[]): Promise<Answer<readonly Verdict[]>> => {
      try {
        await keep();
        return await send(office, writeBatch(await queue.deviceId(), batch, now()));
      } finally {
        // However it went: nobody else gets the turn while this device still writes its books.
        await settling;
      }
    };
    for (;;) {
      if (behind.length === 0) await settling;
      const batch = behind.length > 0 ? behind : await queue.readOldest(office, sizes.get(office) ?? BATCH_MAX_RATINGS);
      if (batch.length === 0) return null;
      const reading = readBehind(batch);
      const answer = await request(batch);
      behind = [];
      if (answer.kind === 'answered' && namesAll(batch, answer.body)) {
        resize(batch.length * 2);
        settling = settle(batch, answer.body);
        // Heard at the next step, which may be a while.
        settling.catch(() => undefined);
        behind = await reading;
        continue;
      }
      const obstacle = await act(batch, answer);
      if (obstacle) return obstacle;
    }
  };

  return async (keep) => {
    let first: Obstacle | null = null;
    for (const office of await queue.waitingOffices()) {
      const obstacle = await drainOffice(office, keep);
      first ??= obstacle;
    }
    return first;
  };
};
