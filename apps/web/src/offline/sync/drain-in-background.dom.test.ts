import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeviceStorage } from '../database/device-storage.ts';
import { createDeviceQueue } from '../queue/device-queue.ts';
import { aFrozenRating } from '../queue/testing/queue-contract.ts';
import { drainInBackground } from './drain-in-background.ts';
import { oneAtATime } from './one-at-a-time.ts';

const storedBy = async (_path: string, init: RequestInit) => {
  const { ratings } = JSON.parse(init.body as string) as { ratings: readonly { id: string }[] };
  const verdicts = ratings.map(({ id }) => ({ id, verdict: 'stored' }));
  const body = JSON.stringify({ protocol: 1, receivedAt: '2026-11-23T09:15:02+07:00', verdicts });
  const response = new Response(body, { headers: { 'content-type': 'application/json' } });
  return Object.defineProperty(response, 'type', { value: 'basic' });
};

const waiting = async (): Promise<number> => {
  const storage = createDeviceStorage();
  const count = await createDeviceQueue(storage).count();
  storage.close();
  return count.waiting;
};

beforeEach(async () => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const storage = createDeviceStorage();
  await createDeviceQueue(storage).enqueue(aFrozenRating());
  storage.close();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('with the page closed, what waits is sent', async () => {
  vi.stubGlobal('fetch', storedBy);
  await drainInBackground();
  expect(await waiting()).toBe(0);
});

test('with the line still dead it asks the browser to come again, and nothing is lost', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(drainInBackground()).rejects.toThrow('1 still waiting: unreachable');
  expect(await waiting()).toBe(1);
});

test('while a page has its turn it keeps out of the way', async () => {
  vi.stubGlobal('fetch', storedBy);
  const storage = createDeviceStorage();
  await oneAtATime(storage)(async () => {
    await expect(drainInBackground()).rejects.toThrow('a page is sending');
  }, false);
  storage.close();
  expect(await waiting()).toBe(1);
});
