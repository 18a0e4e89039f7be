// One schedule: a device with its pages, a line, a server, and everything that a seed makes go wrong between them. What runs is
// the product's own queue (in memory), drain, loop, backoff, reader of answers, decisions and verdicts.
import { openHistory } from '../history.ts';
import { createRandom } from '../random.ts';
import type { Bug } from './bugs.ts';
import { openDevice } from './device.ts';
import { openLine } from './line.ts';
import { createModelServer } from './model-server.ts';
import { FATES, type Fate } from './wire.ts';
import { createWorld } from './world.ts';

const MINUTE = 60_000;
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

export const runSchedule = async (plan: Plan): Promise<Outcome> => {
  const { seed, bug = null, pool = FATES, deaths = true, calm = false } = plan;
  const random = createRandom(seed);
  const world = createWorld(NEW_MONTH - 30 * MINUTE);
  const server = createModelServer(bug);
  const history = openHistory();
  const fates = [...(plan.fates ?? [])];
  let isStormy = !calm;
  let awaits = 0;
  const line = openLine({
    world,
    random,
    server,
    nextFate: () => fates.shift() ?? (isStormy ? random.pick(pool) : 'whole'),
  });
  const device = openDevice({
    world,
    random,
    history,
    server,
    line,
    bug,
    skew:
      calm || random.chance(0.4)
        ? 0
        : random.between(-40 * 365, 40 * 365) * 24 * 60 * MINUTE + random.between(-90, 90) * MINUTE,
    hasLocks: calm || random.chance(0.7),
    isInstant: calm,
    dies: () => {
      awaits += 1;
      if (plan.crashAt !== undefined) return awaits === plan.crashAt;
      return isStormy && deaths && random.chance(0.04);
    },
    isDecided: () => Math.abs(world.now() - NEW_MONTH) > UNDECIDED_MS,
  });

  const tabs = calm ? 1 : random.between(1, 3);
  for (let tab = 0; tab < tabs; tab += 1) device.openPage();
  const count = calm ? 3 : random.between(1, 8);
  let last = 0;
  for (let place = 0; place < count; place += 1) {
    const id = random.uuid();
    const delay = calm ? place * 1_000 : random.between(0, MINUTE * 60);
    last = Math.max(last, delay);
    world.at(delay, () => device.rate(id));
  }
  await world.run(() => false, last + (calm ? 0 : random.between(0, 10) * MINUTE));
  isStormy = false;
  let waiting = Number.POSITIVE_INFINITY;
  const look = async (): Promise<void> => {
    waiting = await device.waiting();
  };
  const isOver = (): boolean => {
    void look();
    return waiting === 0 && line.onTheWay() === 0;
  };
  // Longest backoff, one request's patience, the longest that anything is on the way, and some.
  const drained = await world.run(isOver, 10 * MINUTE);
  device.stop();
  return {
    faults: [
      ...(drained ? [] : [`stuck: ${waiting} still waiting ten minutes after the last fault`]),
      ...history.judge(server.held()),
    ],
    awaits,
    requests: line.requests(),
    confirmed: history.confirmed(),
  };
};
