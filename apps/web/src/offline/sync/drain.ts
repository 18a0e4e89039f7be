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
  readonly queue: Pick<RatingStore, 'waitingOffices' | 'readOldest' | 'settle' | 'setApart' | 'deviceId'>;
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

/**
 * read oldest ──► send (no transaction open) ──► settle ──► read oldest … until none
 *      ▲                │ "never", several         │ no verdict for any of them
 *      │                ├──► halve ────────────────┼──► obstacle
 *      │                │ "never", one             │
 *      └── set apart ◄──┘ no answer, "later" ──────┘
 *
 * Every request that fails halves the next one and every one that succeeds doubles it: a bad rating is found by halving, and
 * a batch too large for a slow line or somebody's proxy gets through in pieces.
 */
export const createDrain = ({ queue, send, now, onProgress }: DrainParts): Drain => {
  const sizes = new Map<string, number>();

  const drainOffice = async (office: string, deviceId: string, keep: () => Promise<void>): Promise<Obstacle | null> => {
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
          // Our shape, but none of our ids: whoever that was, it was not the answer to this.
          if ((await queue.settle(batch, answer.body, now())) === 0) return waitsFor('not-our-server');
          onProgress();
          return null;
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

    for (;;) {
      const batch = await queue.readOldest(office, sizes.get(office) ?? BATCH_MAX_RATINGS);
      if (batch.length === 0) return null;
      await keep();
      const answer = await send(office, writeBatch(deviceId, batch, now()));
      const obstacle = await act(batch, answer);
      if (obstacle) return obstacle;
    }
  };

  return async (keep) => {
    let first: Obstacle | null = null;
    const offices = await queue.waitingOffices();
    if (offices.length === 0) return first;
    // Once, not before each request: there it waits until somebody else has counted a long queue, and the line with it.
    const deviceId = await queue.deviceId();
    for (const office of offices) {
      const obstacle = await drainOffice(office, deviceId, keep);
      first ??= obstacle;
    }
    return first;
  };
};
