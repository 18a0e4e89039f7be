import { expect, test } from 'vitest';
import { aDevice } from '../database/testing/a-device.ts';
import { createLease } from './lease.ts';

/** Two tabs of one device, on one clock. */
const twoTabs = () => {
  const device = aDevice();
  const clock = { time: 1_000_000 };
  const tab = (owner: string) => createLease(device.reopen(), owner, () => clock.time);
  return { clock, one: tab('one'), other: tab('other') };
};
const job = async (): Promise<string> => 'sent';

test('while one tab sends, the other is told it is busy', async () => {
  const { one, other } = twoTabs();
  const seen = await one(async () => other(job, false), false);
  expect(seen).toBe('busy');
  expect(await other(job, false)).toBe('sent');
});

test('two tabs that try at the same instant do not both get the turn', async () => {
  const { one, other } = twoTabs();
  let release = (): void => undefined;
  const slow = async (): Promise<string> =>
    new Promise((resolve) => {
      release = () => resolve('sent');
    });
  const both = [one(slow, false), other(slow, false)];
  expect(await Promise.race(both)).toBe('busy');
  release();
  expect((await Promise.all(both)).sort()).toEqual(['busy', 'sent']);
});

test('a tab that died loses its turn after half a minute, one that says it is alive does not', async () => {
  const { clock, one, other } = twoTabs();
  const tries: string[] = [];
  await one(async (keep) => {
    clock.time += 29_000;
    await keep();
    clock.time += 29_000;
    tries.push(await other(job, false));
    clock.time += 2_000;
    tries.push(await other(job, false));
  }, false);
  expect(tries).toEqual(['busy', 'sent']);
});

test('force takes the turn from a frozen tab', async () => {
  const { one, other } = twoTabs();
  expect(await one(async () => other(job, true), false)).toBe('sent');
});

test('a lease from a clock that has been set back binds nobody', async () => {
  const { clock, one, other } = twoTabs();
  await one(async () => {
    clock.time -= 3_600_000;
    expect(await other(job, false)).toBe('sent');
  }, false);
});

test('a job that fails gives its turn back', async () => {
  const { one, other } = twoTabs();
  await expect(one(async () => Promise.reject(new Error('disk')), false)).rejects.toThrow('disk');
  expect(await other(job, false)).toBe('sent');
});
