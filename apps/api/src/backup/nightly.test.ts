import { expect, test } from 'vitest';
import { createLifetime } from '../startup/lifetime.ts';
import { keepBackups, startNightlyBackups } from './nightly.ts';

/** Three simulated days with a clock that only sleeping moves. */
const simulate = async (make: (now: Date) => Promise<void>, newest: { at: Date | null }): Promise<string[]> => {
  let clock = Date.parse('2026-11-26T08:00:00+07:00');
  const end = clock + 72 * 3_600_000;
  const alarms: string[] = [];
  const running = keepBackups({
    newest: async () => newest.at,
    make,
    now: () => new Date(clock),
    alarm: (sentence) => alarms.push(sentence),
    sleep: async (ms) => {
      clock += ms;
      if (clock > end) throw new Error('over');
    },
  });
  await expect(running).rejects.toThrow('over');
  return alarms;
};

test('the first backup is made soon after the first start, then one each night', async () => {
  const newest: { at: Date | null } = { at: null };
  const made: string[] = [];
  const alarms = await simulate(async (now) => {
    newest.at = now;
    made.push(now.toISOString());
  }, newest);
  expect(made).toEqual([
    '2026-11-26T01:10:00.000Z',
    '2026-11-26T15:00:00.000Z',
    '2026-11-27T15:00:00.000Z',
    '2026-11-28T15:00:00.000Z',
  ]);
  expect(alarms).toEqual([]);
});

test('a backup that fails is tried again, and the alarm is repeated but does not flood the log', async () => {
  let tried = 0;
  const alarms = await simulate(
    async () => {
      tried += 1;
      throw new Error('disk full');
    },
    { at: new Date('2026-11-25T01:00:00Z') },
  );
  expect(tried).toBeGreaterThan(400);
  expect(alarms.filter((line) => line.includes('too old'))).toHaveLength(12);
  expect(alarms[0]).toContain('disk full');
});

test('stopping the process ends it', async () => {
  const lifetime = createLifetime();
  await startNightlyBackups(lifetime, (signal) => ({
    newest: async () => null,
    make: async () => undefined,
    now: () => new Date(),
    alarm: () => undefined,
    sleep: async () =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('stopped')));
      }),
  }));
  await expect(lifetime.stop()).resolves.toBeUndefined();
});
