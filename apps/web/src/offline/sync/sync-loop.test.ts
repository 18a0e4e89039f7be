import { expect, test } from 'vitest';
import type { Obstacle } from './drain.ts';
import { createSyncLoop } from './sync-loop.ts';

type Outcome = Obstacle | null | 'busy' | 'storage-failed';

/** Lets everything that can go on without time passing go on. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

/** A loop whose time stands still until told, and the log of what it did. */
const aLoop = (outcomes: Outcome[]) => {
  const log: string[] = [];
  let time = 0;
  let alarms: { at: number; ring: () => void }[] = [];
  const loop = createSyncLoop({
    drain: async (keep) => {
      await keep();
      const outcome = outcomes.shift() ?? null;
      if (outcome === 'storage-failed') throw new Error('disk');
      return outcome === 'busy' ? null : outcome;
    },
    exclusively: async (job, force) => {
      log.push(`${time}:try${force ? ' by force' : ''}`);
      if (outcomes[0] === 'busy' && !force) {
        outcomes.shift();
        return 'busy';
      }
      return job(async () => undefined);
    },
    backoffMs: (failures) => failures * 1_000,
    sleep: async (ms, until) =>
      new Promise((resolve) => {
        alarms.push({ at: time + ms, ring: resolve });
        until.addEventListener('abort', () => resolve());
      }),
    now: () => time,
    onChange: ({ sending, obstacle }) => log.push(`${time}:${sending ? 'sending' : 'still'}:${obstacle ?? 'fine'}`),
  });
  const pass = async (ms: number): Promise<void> => {
    const end = time + ms;
    for (;;) {
      await settle();
      const next = alarms.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      alarms = alarms.filter((alarm) => alarm !== next);
      time = Math.max(time, next.at);
      next.ring();
    }
    time = end;
    await settle();
  };
  const tries = (): string[] => log.filter((line) => line.includes('try'));
  return { loop, log, pass, tries };
};

const unreachable: Obstacle = { met: 'unreachable', retryAfterMs: null };
const askedToWait: Obstacle = { met: 'rate.limited', retryAfterMs: 30_000 };

test('it sleeps until woken, sends, and sleeps again', async () => {
  const { loop, log, pass } = aLoop([]);
  await pass(100_000);
  expect(log).toEqual([]);
  loop.wake();
  await pass(100_000);
  expect(log).toEqual(['100000:try', '100000:sending:fine', '100000:still:fine']);
});

test('with the line dead it tries again after each backoff, for ever', async () => {
  const { loop, log, pass, tries } = aLoop([unreachable, unreachable, unreachable]);
  loop.wake();
  await pass(10_000);
  expect(tries()).toEqual(['0:try', '1000:try', '3000:try', '6000:try']);
  expect(log.at(-1)).toBe('6000:still:fine');
});

test('a wake-up ends a backoff', async () => {
  const { loop, pass, tries } = aLoop([unreachable]);
  loop.wake();
  await pass(300);
  loop.wake();
  await pass(5_000);
  expect(tries()).toEqual(['0:try', '300:try']);
});

test('what the server asked for is honoured, except when a person asks', async () => {
  const patient = aLoop([askedToWait]);
  patient.loop.wake();
  await patient.pass(300);
  patient.loop.wake();
  await patient.pass(60_000);
  expect(patient.tries()).toEqual(['0:try', '30000:try']);

  const asked = aLoop([askedToWait]);
  asked.loop.wake();
  await asked.pass(300);
  void asked.loop.sendNow();
  await asked.pass(60_000);
  expect(asked.tries()).toEqual(['0:try', '300:try']);
});

test('the button’s promise ends with an attempt begun after it, whatever the outcome', async () => {
  const { loop, log, pass } = aLoop([unreachable]);
  const done = loop.sendNow().then(() => log.push('answered'));
  await pass(0);
  await done;
  expect(log).toEqual(['0:try', '0:sending:fine', '0:still:unreachable', 'answered']);
});

test('failing books make it wait, and say nothing about the line', async () => {
  const { loop, log, pass } = aLoop(['storage-failed']);
  loop.wake();
  await pass(5_000);
  expect(log).toEqual(['0:try', '0:sending:fine', '0:still:fine', '1000:try', '1000:sending:fine', '1000:still:fine']);
});

test('while another tab has its turn it looks in now and then, and takes over from a frozen one', async () => {
  const { loop, pass, tries } = aLoop(['busy', 'busy', 'busy', 'busy']);
  loop.wake();
  await pass(100_000);
  expect(tries()).toEqual(['0:try', '20000:try', '40000:try', '60000:try by force']);
});

test('a person who asks waits seconds, not a tab’s whole turn, for a tab that may be gone', async () => {
  const { loop, log, pass, tries } = aLoop(['busy', 'busy', null]);
  loop.wake();
  await pass(1_000);
  void loop.sendNow().then(() => log.push('answered'));
  await pass(1_999);
  expect(log).not.toContain('answered');
  await pass(10_000);
  expect(tries()).toEqual(['0:try', '1000:try', '4000:try by force']);
  expect(log.at(-1)).toBe('answered');
});

test('being woken in the middle of an attempt is not forgotten', async () => {
  const { loop, pass, tries } = aLoop([null]);
  loop.wake();
  await Promise.resolve();
  loop.wake();
  await pass(0);
  expect(tries().length).toBeGreaterThanOrEqual(1);
  loop.wake();
  await pass(0);
  expect(tries().length).toBeGreaterThanOrEqual(2);
});

test('a stopped loop tries nothing and leaves nobody waiting', async () => {
  const { loop, pass, tries } = aLoop([unreachable]);
  loop.wake();
  await pass(0);
  loop.stop();
  await loop.sendNow();
  await pass(100_000);
  expect(tries()).toEqual(['0:try']);
});
