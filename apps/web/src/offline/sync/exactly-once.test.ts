import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import type { RatingStore } from '../queue/rating-store.ts';
import { aFrozenRating } from '../queue/testing/queue-contract.ts';
import { createDrain } from './drain.ts';
import { createSyncLoop } from './sync-loop.ts';
import { aServerModel, type Fault } from './testing/a-server-model.ts';

const FAULTS = [
  'none',
  'request-lost',
  'reply-lost',
  'delivered-twice',
  'captive-portal',
  'try-later',
  'names-one',
  'names-none',
] as const satisfies Fault[];

/** One request's fate; a crash kills the page before, between or after the server's part. */
const fate = fc.record({
  fault: fc.constantFrom(...FAULTS),
  crash: fc.constantFrom('never', 'before-sending', 'before-settling', 'after-settling'),
});
const schedule = fc.record({
  count: fc.integer({ min: 1, max: 12 }),
  fates: fc.array(fate, { maxLength: 25 }),
  poison: fc.uniqueArray(fc.nat(11), { maxLength: 2 }),
  tabs: fc.integer({ min: 1, max: 3 }),
});

const forever = async (): Promise<never> => Promise.race<never>([]);
const woken = async (until: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    until.addEventListener('abort', () => resolve());
  });

test('every rating arrives exactly once, as it was frozen, under any sequence of loss, repeat, reorder, crash and restart', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, fc.scheduler(), async ({ count, fates, poison, tabs }, scheduler) => {
      const disk: RatingStore = createMemoryQueue();
      const ratings = Array.from({ length: count }, (_, index) => aFrozenRating({ queuedAt: index }));
      const poisonous = new Set(poison.map((index) => ratings[index]?.id));
      const server = aServerModel((id) => poisonous.has(id));
      const left = [...fates];
      let settled = false;

      /** A page: dies with a crash (nothing of it ever goes on) and another is opened on the same disk. */
      const openPage = (): void => {
        let crash: (typeof fates)[number]['crash'] = 'never';
        const die = async (): Promise<never> => {
          openPage();
          return forever();
        };
        const queue: RatingStore = {
          ...disk,
          readOldest: async (office, limit) => scheduler.schedule(disk.readOldest(office, limit)),
          settle: async (batch, verdicts, now) => {
            if (crash === 'before-settling') return die();
            const had = await disk.settle(batch, verdicts, now);
            return crash === 'after-settling' ? die() : had;
          },
        };
        const drain = createDrain({
          queue,
          send: async (_office, body) => {
            const { fault, crash: fateful } = left.shift() ?? { fault: 'none', crash: 'never' };
            crash = fateful;
            if (crash === 'before-sending') return die();
            // In flight: other tabs' requests may overtake it.
            await scheduler.schedule(Promise.resolve());
            return server.through(fault, body);
          },
          now: () => 1,
          onProgress: () => undefined,
        });
        const loop = createSyncLoop({
          drain,
          // No mutual exclusion at all: it is an optimisation.
          exclusively: async (job) => job(async () => undefined),
          backoffMs: () => 1,
          sleep: async (ms, until) => {
            if (!Number.isFinite(ms)) return woken(until);
            return settled ? forever() : scheduler.schedule(Promise.resolve());
          },
          now: () => 1,
          onChange: () => undefined,
        });
        loop.wake();
      };

      for (const rating of ratings) await disk.enqueue(rating);
      for (let tab = 0; tab < tabs; tab += 1) openPage();
      for (let turn = 0; turn < 5_000 && (await disk.count()).waiting > 0; turn += 1) {
        await scheduler.waitIdle();
        await Promise.resolve();
      }
      settled = true;

      const good = ratings.filter(({ id }) => !poisonous.has(id));
      expect([...server.stored.keys()].sort()).toEqual(good.map(({ id }) => id).sort());
      for (const { id, text } of good) expect(server.stored.get(id)).toBe(JSON.stringify(JSON.parse(text)));
      expect(await disk.count()).toMatchObject({ waiting: 0, setApart: ratings.length - good.length });
      for (const { id } of good) expect(await disk.receipt(id)).toMatchObject({ standing: 'sent' });
    }),
    { numRuns: 300 },
  );
});
