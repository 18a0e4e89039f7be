// One schedule: a device with its pages, a wire, a server, and everything that a seed makes go wrong between them. What runs is
// the product's own queue (in memory), drain, loop, backoff, reader of answers, decisions and verdicts.
import { formatDateTime } from '@hailong/schema/date-time';
import { monthOf } from '@hailong/schema/month';
import { readVerdicts } from '@hailong/schema/acknowledgement';
import { aRating } from '@hailong/schema/testing/builders';
import type { Verdict } from '@hailong/schema/verdict';
import { readAnswer, type Answer } from '../../../apps/web/src/api-client/read-answer.ts';
import { freezeRating } from '../../../apps/web/src/offline/queue/freeze-rating.ts';
import { createMemoryQueue } from '../../../apps/web/src/offline/queue/memory-queue.ts';
import type { RatingStore } from '../../../apps/web/src/offline/queue/rating-store.ts';
import { backoffMs } from '../../../apps/web/src/offline/sync/backoff.ts';
import { createDrain } from '../../../apps/web/src/offline/sync/drain.ts';
import type { Exclusively } from '../../../apps/web/src/offline/sync/exclusively.ts';
import { createSyncLoop, type SyncLoop } from '../../../apps/web/src/offline/sync/sync-loop.ts';
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import type { Bug } from './bugs.ts';
import { createModelServer, OFFICER, type Reply } from './model-server.ts';
import { FATES, PORTALS, truncated, UNAVAILABLE, type Fate } from './wire.ts';
import { createWorld } from './world.ts';

const OFFICE = 'van-gia';
const MINUTE = 60_000;
/** What exchange.ts grants a request. */
const PATIENCE_MS = 15_000;
/** Half an hour before a month ends in Việt Nam: every second rating falls on the other side. */
const NEW_MONTH = Date.parse('2026-11-01T00:00:00+07:00');
/** Transmission and tolerated skew may move a rating by less than this. */
const UNDECIDED_MS = 6 * MINUTE;

export interface Plan {
  readonly seed: number;
  readonly bug?: Bug | null;
  /** Fates of the first requests; random ones after them, as long as there are faults. */
  readonly fates?: readonly Fate[];
  /** The page dies at this await, counted over the whole schedule; random deaths if it is not given. */
  readonly crashAt?: number;
  /** Which fates there are while there are faults. */
  readonly pool?: readonly [Fate, ...Fate[]];
  /** Whether pages die. */
  readonly deaths?: boolean;
  /** No faults but the given ones. */
  readonly calm?: boolean;
}

export interface Outcome {
  readonly faults: readonly string[];
  /** How many awaits there were to die at. */
  readonly awaits: number;
  readonly requests: number;
  readonly confirmed: number;
}

const never = async (): Promise<never> => new Promise(() => undefined);

export const runSchedule = async (plan: Plan): Promise<Outcome> => {
  const { seed, bug = null, pool = FATES, deaths = true, calm = false } = plan;
  const random = createRandom(seed);
  const world = createWorld(NEW_MONTH - 30 * MINUTE);
  const server = createModelServer(bug);
  const history = openHistory();
  const disk = createMemoryQueue();
  const skew =
    calm || random.chance(0.4)
      ? 0
      : random.between(-40 * 365, 40 * 365) * 24 * 60 * MINUTE + random.between(-90, 90) * MINUTE;
  const deviceNow = (): number => world.now() + skew;
  const fates = [...(plan.fates ?? [])];
  const count = calm ? 3 : random.between(1, 8);
  const tabs = calm ? 1 : random.between(1, 3);
  const hasLocks = calm || random.chance(0.7);
  let isStormy = !calm;
  let awaits = 0;
  let requests = 0;
  let onTheWay = 0;
  let previousReply: Reply = UNAVAILABLE;
  let lockedBy: object | null = null;
  let failures = 0;

  const dies = (): boolean => {
    awaits += 1;
    if (plan.crashAt !== undefined) return awaits === plan.crashAt;
    return isStormy && deaths && random.chance(0.04);
  };

  const arrive = async (body: string, isKilled: boolean): Promise<Reply | null> => {
    const reply = await server.receive(body, world.now(), isKilled);
    if (reply) previousReply = reply;
    return reply;
  };

  /** The body of a request, through the wire; null when the device hears nothing. */
  const carry = async (body: string): Promise<Reply | null> => {
    requests += 1;
    const fate = fates.shift() ?? (isStormy ? random.pick(pool) : 'whole');
    await world.later(random.between(5, 400));
    switch (fate) {
      case 'whole':
        return arrive(body, false);
      case 'refused':
        return null;
      case 'request-lost':
        await world.later(PATIENCE_MS);
        return null;
      case 'reply-lost':
        await arrive(body, false);
        await world.later(random.chance(0.5) ? PATIENCE_MS : 10);
        return null;
      case 'slow': {
        // Later than the device waits, and then past whatever was sent meanwhile.
        onTheWay += 1;
        world.at(random.between(100, 100_000), () => {
          void arrive(body, false).then(() => (onTheWay -= 1));
        });
        await world.later(PATIENCE_MS);
        return null;
      }
      case 'repeated': {
        onTheWay += 1;
        world.at(random.between(1, 60_000), () => {
          void arrive(body, false).then(() => (onTheWay -= 1));
        });
        return arrive(body, false);
      }
      case 'truncated': {
        const reply = await arrive(body, false);
        return reply && truncated(reply, random);
      }
      case 'portal':
        return random.pick(PORTALS);
      case 'unavailable':
        return UNAVAILABLE;
      case 'killed-before-commit':
        return arrive(body, true);
      case 'killed-after-commit':
        await arrive(body, false);
        return null;
      case 'replayed':
        return previousReply;
    }
  };

  const understand = (reply: Reply | null, body: string): Answer<readonly Verdict[]> => {
    const ids = (JSON.parse(body) as { ratings: { id: string }[] }).ratings.map(({ id }) => id);
    if (bug === 'any-200-is-an-ack' && reply?.status === 200)
      return { kind: 'answered', body: ids.map((id) => ({ id, verdict: 'stored' })) };
    if (bug === 'parks-on-a-foreign-404' && reply?.status === 404)
      return { kind: 'problem', code: 'request.invalid', tryAgain: 'never', retryAfterMs: null };
    const received = reply && {
      status: reply.status,
      headers: new Headers(reply.headers),
      direct: reply.status < 300 || reply.status >= 400,
      contentType: reply.headers['content-type'] ?? '',
      text: reply.text,
    };
    const answer = readAnswer(received, readVerdicts);
    if (bug !== 'settle-by-position' || answer.kind !== 'answered') return answer;
    return {
      kind: 'answered',
      body: answer.body.map((verdict, place) => ({ ...verdict, id: ids[place] ?? '' }) as Verdict),
    };
  };

  /** As it goes out; the product sends the frozen text. */
  const outgoing = (body: string): string => {
    if (bug === 'retry-under-a-new-id' && failures > 0)
      return body.replaceAll(/"id":"[^"]+"/g, () => `"id":"${random.uuid()}"`);
    return bug === 'encodes-anew-at-each-retry'
      ? body.replaceAll('"channel"', `"language":"v${failures}","channel"`)
      : body;
  };

  interface Page {
    readonly loop: SyncLoop;
    readonly rate: (id: string) => Promise<void>;
  }
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
      if (!calm) await world.later(random.between(0, 3));
      if (!isAlive()) return never();
      if (dies()) {
        die();
        return never();
      }
      return result;
    };

    const queue: RatingStore = {
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
            if (verdict !== 'refused' && batch.some((rating) => rating.id === id))
              history.acknowledged(id, server.has(id));
          return disk.settle(batch, verdicts, now);
        }),
      setApart: async (rating, reason) => step(() => disk.setApart(rating, reason)),
    };

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
        const sent = outgoing(body);
        const answer = understand(await step(() => carry(sent)), sent);
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
      const isDecided = Math.abs(world.now() - NEW_MONTH) > UNDECIDED_MS;
      const content = { id: frozen.id, content: frozen.text };
      history.invoke(isDecided ? { ...content, month: monthOf(world.now(), 'Asia/Ho_Chi_Minh') } : content);
      if (bug === 'says-saved-before-it-is') history.ok(id);
      await step(() => disk.enqueue(frozen));
      history.ok(id);
      loop.wake();
    };
    pages.set(page, { loop, rate });
    world.at(0, tick);
  };

  for (let tab = 0; tab < tabs; tab += 1) openPage();
  let last = 0;
  for (let place = 0; place < count; place += 1) {
    const id = random.uuid();
    const delay = calm ? place * 1_000 : random.between(0, MINUTE * 60);
    last = Math.max(last, delay);
    world.at(delay, () => {
      const [page] = pages.values();
      void page?.rate(id);
    });
  }
  await world.run(() => false, last + (calm ? 0 : random.between(0, 10) * MINUTE));
  isStormy = false;
  let waiting = Number.POSITIVE_INFINITY;
  const look = async (): Promise<void> => {
    waiting = (await disk.count()).waiting;
  };
  const isOver = (): boolean => {
    void look();
    return waiting === 0 && onTheWay === 0;
  };
  // Longest backoff, one request's patience, the longest that anything is on the way, and some.
  const drained = await world.run(isOver, 10 * MINUTE);
  for (const { loop } of pages.values()) loop.stop();

  return {
    faults: [
      ...(drained ? [] : [`stuck: ${waiting} still waiting ten minutes after the last fault`]),
      ...history.judge(server.held()),
    ],
    awaits,
    requests,
    confirmed: history.confirmed(),
  };
};
