import { expect, test } from 'vitest';
import { createWebLock } from './web-lock.ts';

// Node's own Web Locks are the browser's.
const locks = navigator.locks;
const job = async (): Promise<string> => 'sent';

test('while one tab sends, the other is told it is busy', async () => {
  const [one, other] = [createWebLock(locks), createWebLock(locks)];
  expect(await one(async () => other(job, false), false)).toBe('busy');
  expect(await other(job, false)).toBe('sent');
});

test('force takes the turn from a frozen tab, which hears of it', async () => {
  const [frozen, other] = [createWebLock(locks), createWebLock(locks)];
  const held = frozen(async () => Promise.race<never>([]), false);
  const outcome = held.catch((error: unknown) => error);
  expect(await other(job, true)).toBe('sent');
  expect(await outcome).toMatchObject({ name: 'AbortError' });
});

test('a job that fails gives its turn back', async () => {
  const lock = createWebLock(locks);
  await expect(lock(async () => Promise.reject(new Error('disk')), false)).rejects.toThrow('disk');
  expect(await lock(job, false)).toBe('sent');
});
