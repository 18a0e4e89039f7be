// A device: one queue on its disk, and pages that come, die and come again.
import { formatDateTime } from '@hailong/schema/date-time';
import { monthOf } from '@hailong/schema/month';
import { aRating } from '@hailong/schema/testing/builders';
import { freezeRating } from '../../../apps/web/src/offline/queue/freeze-rating.ts';
import { createMemoryQueue } from '../../../apps/web/src/offline/queue/memory-queue.ts';
import type { RatingStore } from '../../../apps/web/src/offline/queue/rating-store.ts';
import { backoffMs } from '../../../apps/web/src/offline/sync/backoff.ts';
import { createDrain } from '../../../apps/web/src/offline/sync/drain.ts';
import type { Exclusively } from '../../../apps/web/src/offline/sync/exclusively.ts';
import { createSyncLoop, type SyncLoop } from '../../../apps/web/src/offline/sync/sync-loop.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { outgoing, understand } from './answers.ts';
import type { Bug } from './bugs.ts';
import type { Line } from './line.ts';
import { OFFICER, type ModelServer } from './model-server.ts';
import type { World } from './world.ts';

const OFFICE = 'van-gia';
const MINUTE = 60_000;

export interface DeviceParts {
  readonly world: World;
  readonly random: Random;
  readonly history: History;
  readonly server: ModelServer;
  readonly line: Line;
  readonly bug: Bug | null;
  /** How far the device's clock is off. */
  readonly skew: number;
  /** Whether pages of this device take turns. */
  readonly hasLocks: boolean;
  /** Whether reading and writing take no time at all. */
  readonly isInstant: boolean;
  /** Whether the page dies at this await. */
  readonly dies: () => boolean;
  /** Whether it is clear in which month a rating given now must be counted. */
  readonly isDecided: () => boolean;
}

export interface Device {
  readonly openPage: () => void;
  /** Somebody rates, if any page is open. */
  readonly rate: (id: string) => void;
  readonly waiting: () => Promise<number>;
  readonly stop: () => void;
}

interface Page {
  readonly loop: SyncLoop;
  readonly rate: (id: string) => Promise<void>;
}

type Step = <Result>(action: () => Promise<Result>) => Promise<Result>;

const never = async (): Promise<never> => Promise.withResolvers<never>().promise;

/** The queue as a page uses it, each use an await that the page may die at. */
const queueOf = (disk: RatingStore, step: Step, { bug, history, server }: DeviceParts): RatingStore => ({
  ...disk,
  waitingOffices: async () => step(() => disk.waitingOffices()),
  deviceId: async () => step(() => disk.deviceId()),
  readOldest: async (office, limit) =>
    step(async () => {
      const batch = await disk.readOldest(office, limit);
      if (bug === 'delete-before-ack')
        await disk.settle(
          batch,
          batch.map(({ id }) => ({ id, verdict: 'stored' })),
          0,
        );
      return batch;
    }),
  settle: async (batch, verdicts, now) =>
    step(async () => {
      for (const { id, verdict } of verdicts)
        if (verdict !== 'refused' && batch.some((rating) => rating.id === id)) history.acknowledged(id, server.has(id));
      return disk.settle(batch, verdicts, now);
    }),
  setApart: async (rating, reason) => step(() => disk.setApart(rating, reason)),
});

export const openDevice = (parts: DeviceParts): Device => {
  const { world, random, history, line, bug, hasLocks, isInstant, dies } = parts;
  const disk = createMemoryQueue();
  const deviceNow = (): number => world.now() + parts.skew;
  let lockedBy: object | null = null;
  let failures = 0;
  const living = new Set<object>();
  const pages = new Map<object, Page>();

  const openPage = (): void => {
    const page = {};
    living.add(page);
    const isAlive = (): boolean => living.has(page);
    const die = (): void => {
      if (!isAlive()) return;
      living.delete(page);
      pages.delete(page);
      if (lockedBy === page) lockedBy = null;
      world.at(random.between(100, 20_000), openPage);
    };
    /** One await of the page: it may die before or after what it asked for has happened, and never hears of it then. */
    const step = async <Result>(action: () => Promise<Result>): Promise<Result> => {
      if (!isAlive()) return never();
      if (dies()) {
        die();
        return never();
      }
      const result = await action();
      if (!isInstant) await world.later(random.between(0, 3));
      if (!isAlive()) return never();
      if (dies()) {
        die();
        return never();
      }
      return result;
    };

    const queue = queueOf(disk, step, parts);

    const exclusively: Exclusively = async (job, force) => {
      if (!hasLocks) return job(async () => step(async () => undefined));
      if (lockedBy !== null && !force) return 'busy';
      lockedBy = page;
      try {
        return await job(async () => step(async () => undefined));
      } finally {
        if (lockedBy === page) lockedBy = null;
      }
    };

    const drain = createDrain({
      queue,
      send: async (_office, body) => {
        const sent = outgoing(bug, body, failures, random);
        const answer = understand(bug, await step(() => line.carry(sent)), sent);
        failures = answer.kind === 'answered' ? 0 : failures + 1;
        if (bug === 'gives-up-after-five' && failures >= 5)
          return { kind: 'problem', code: 'request.invalid', tryAgain: 'never', retryAfterMs: null };
        return answer;
      },
      now: deviceNow,
      onProgress: () => undefined,
    });
    const loop = createSyncLoop({
      drain,
      exclusively,
      backoffMs: (inARow) => backoffMs(inARow, random.next()),
      sleep: async (ms, until) => {
        if (!isAlive()) return never();
        return new Promise((resolve) => {
          until.addEventListener('abort', () => resolve());
          if (until.aborted) resolve();
          else if (Number.isFinite(ms)) world.at(ms, resolve);
        });
      },
      now: deviceNow,
      onChange: () => undefined,
    });
    const tick = (): void => {
      if (!isAlive()) return;
      loop.wake();
      world.at(MINUTE, tick);
    };

    const rate = async (id: string): Promise<void> => {
      const rating = aRating({ id, officerId: OFFICER, ratedAt: formatDateTime(new Date(deviceNow())) });
      const frozen = freezeRating(OFFICE, rating, deviceNow());
      const content = { id: frozen.id, content: frozen.text };
      history.invoke(parts.isDecided() ? { ...content, month: monthOf(world.now(), 'Asia/Ho_Chi_Minh') } : content);
      if (bug === 'says-saved-before-it-is') history.ok(id);
      await step(() => disk.enqueue(frozen));
      history.ok(id);
      loop.wake();
    };
    pages.set(page, { loop, rate });
    world.at(0, tick);
  };

  return {
    openPage,
    rate: (id) => {
      const [page] = pages.values();
      void page?.rate(id);
    },
    waiting: async () => (await disk.count()).waiting,
    stop: () => {
      for (const { loop } of pages.values()) loop.stop();
    },
  };
};
