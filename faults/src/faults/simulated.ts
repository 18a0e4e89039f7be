import { alone, type Control, type Fault } from '../fault.ts';
import { BUGS, type Bug } from '../model/bugs.ts';
import { runSchedule } from '../model/schedule.ts';
import { FATES, type Fate } from '../model/wire.ts';

// Aborting makes an exception with a stack, hundreds of thousands of times, and nobody reads it.
const fast = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return await work();
  } finally {
    Error.stackTraceLimit = before;
  }
};

const schedule = (pool?: readonly [Fate, ...Fate[]], deaths = true) =>
  alone(async (seed) => (await fast(() => runSchedule({ seed, ...(pool ? { pool } : {}), deaths }))).faults);

const seededBugs: readonly Control[] = BUGS.map((bug) => ({
  name: bug,
  attempts: 300,
  run: async (seed) => (await fast(() => runSchedule({ seed, bug }))).faults,
}));

const only = (...names: readonly string[]): readonly Control[] => seededBugs.filter(({ name }) => names.includes(name));

/** One run kills the page at one await of one fate, and walks through all of both. */
const everyAwait = async (seed: number, bug: Bug | null = null): Promise<readonly string[]> => {
  const fate = FATES[seed % FATES.length] ?? 'whole';
  return fast(async () => {
    const { awaits } = await runSchedule({ seed, bug, calm: true, fates: [fate], crashAt: 0 });
    const found: string[] = [];
    for (let crashAt = 1; crashAt <= awaits; crashAt += 1) {
      const { faults } = await runSchedule({ seed, bug, calm: true, fates: [fate], crashAt });
      found.push(...faults.map((fault) => `${fate}, death at await ${crashAt} of ${awaits}: ${fault}`));
    }
    return found;
  });
};

export const simulatedFaults: readonly Fault[] = [
  {
    id: 'F3',
    title: 'page dies at each await of enqueue, send and settle, under each fate of a request (simulated)',
    needs: [],
    runs: { pullRequest: FATES.length, release: FATES.length * 20 },
    open: alone((seed) => everyAwait(seed)),
    controls: (['delete-before-ack', 'says-saved-before-it-is'] as const).map((bug) => ({
      name: bug,
      attempts: FATES.length,
      run: (seed) => everyAwait(seed, bug),
    })),
  },
  {
    id: 'F12',
    title: 'batches delayed, repeated, overtaken, answered with an older reply (simulated)',
    needs: [],
    runs: { pullRequest: 1_000, release: 100_000 },
    open: schedule(['whole', 'slow', 'repeated', 'replayed', 'reply-lost'], false),
    controls: only('plain-insert', 'settle-by-position'),
  },
  {
    id: 'F21',
    title: 'device clocks off by up to forty years, around the end of a month (simulated)',
    needs: [],
    runs: { pullRequest: 500, release: 5_000 },
    open: schedule(['whole', 'slow', 'unavailable'], false),
    controls: only('wrong-month-zone', 'trusts-device-clock'),
  },
  {
    id: 'F24',
    title: 'everything at once: tabs, deaths, clocks, portals, lost and late replies, killed servers (simulated)',
    needs: [],
    runs: { pullRequest: 2_000, release: 100_000 },
    open: schedule(),
    controls: seededBugs,
  },
];
