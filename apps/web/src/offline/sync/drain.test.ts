import { expect, test } from 'vitest';
import { createMemoryQueue } from '../queue/memory-queue.ts';
import { aFrozenRating } from '../queue/testing/queue-contract.ts';
import { createDrain } from './drain.ts';
import { aServerModel, type Fault } from './testing/a-server-model.ts';

const keep = async (): Promise<void> => undefined;

const aDevice = async (
  count: number,
  options: { faults?: Fault[]; poison?: readonly number[]; office?: string } = {},
) => {
  const queue = createMemoryQueue();
  const ratings = Array.from({ length: count }, (_, index) => aFrozenRating({ queuedAt: index }));
  for (const rating of ratings) await queue.enqueue(rating);
  const poison = new Set((options.poison ?? []).map((index) => ratings[index]?.id));
  const server = aServerModel((id) => poison.has(id));
  const faults = options.faults ?? [];
  const drain = createDrain({
    queue,
    send: async (_office, body) => server.through(faults.shift() ?? 'none', body),
    now: () => 1_000,
    onProgress: () => undefined,
  });
  return { queue, ratings, server, drain };
};

test('everything that waits is sent, at most five hundred at a time', async () => {
  const { queue, server, drain } = await aDevice(1_201);
  expect(await drain(keep)).toBeNull();
  expect(server.requests).toEqual([500, 500, 201]);
  expect(await queue.count()).toMatchObject({ waiting: 0, lastSentAt: 1_000 });
});

test('an empty queue asks the server nothing', async () => {
  const { server, drain } = await aDevice(0);
  expect(await drain(keep)).toBeNull();
  expect(server.requests).toEqual([]);
});

test.each([
  ['request-lost', { met: 'unreachable', retryAfterMs: null }],
  ['reply-lost', { met: 'unreachable', retryAfterMs: null }],
  ['captive-portal', { met: 'not-our-server', retryAfterMs: null }],
  ['names-none', { met: 'not-our-server', retryAfterMs: null }],
  ['try-later', { met: 'server.unavailable', retryAfterMs: 5_000 }],
] as const)('%s is an obstacle, and everything stays', async (fault, obstacle) => {
  const { queue, drain } = await aDevice(3, { faults: [fault] });
  expect(await drain(keep)).toEqual(obstacle);
  expect(await queue.count()).toMatchObject({ waiting: 3, setApart: 0 });
});

test('what the reply did not name is sent again', async () => {
  const { server, queue, drain } = await aDevice(3, { faults: ['names-one'] });
  expect(await drain(keep)).toBeNull();
  expect(server.stored.size).toBe(3);
  expect(await queue.count()).toMatchObject({ waiting: 0 });
});

test('one rating the server will never take is found by halving and set apart; the others arrive', async () => {
  const { queue, ratings, server, drain } = await aDevice(40, { poison: [13] });
  expect(await drain(keep)).toBeNull();
  expect(server.stored.size).toBe(39);
  expect(await queue.receipt(ratings[13]?.id ?? '')).toMatchObject({
    standing: 'set-apart',
    reason: 'batch.malformed',
  });
  expect(await queue.count()).toMatchObject({ waiting: 0, setApart: 1 });
});

test('a whole batch the server will never take ends set apart, one by one', async () => {
  const { queue, drain } = await aDevice(5, { poison: [0, 1, 2, 3, 4] });
  expect(await drain(keep)).toBeNull();
  expect(await queue.count()).toMatchObject({ waiting: 0, setApart: 5 });
});

test('a line that breaks under a large batch is given smaller ones, then larger again', async () => {
  const { server, drain } = await aDevice(40, { faults: ['request-lost', 'request-lost'] });
  await drain(keep);
  await drain(keep);
  expect(await drain(keep)).toBeNull();
  expect(server.requests).toEqual([10, 20, 10]);
});

test('one office’s obstacle does not hold up another’s ratings', async () => {
  const { queue, server, drain } = await aDevice(1, { faults: ['try-later'] });
  await queue.enqueue(aFrozenRating({ office: 'zz-last' }));
  expect(await drain(keep)).toMatchObject({ met: 'server.unavailable' });
  expect(server.stored.size).toBe(1);
  expect(await queue.waitingOffices()).toEqual(['van-gia']);
});

test('failing books are not taken for a failing line', async () => {
  const { queue, server } = await aDevice(1);
  const broken = { ...queue, settle: async () => Promise.reject(new Error('disk')) };
  const send = async (_office: string, body: string) => server.through('none', body);
  const drain = createDrain({ queue: broken, send, now: () => 0, onProgress: () => undefined });
  await expect(drain(keep)).rejects.toThrow('disk');
  expect(server.stored.size).toBe(1);
  expect(await queue.count()).toMatchObject({ waiting: 1, setApart: 0 });
});
