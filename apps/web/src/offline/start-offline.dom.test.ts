import { aRating } from '@hailong/schema/testing/builders';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aServerModel, type Reply } from './sync/testing/a-server-model.ts';
import { BOOKS } from './books.ts';
import type { RatingQueue } from './rating-queue.ts';

/** Each test has a disk of its own: the pages of earlier tests are still open on theirs. */
let disk: IDBFactory;
let reachable: boolean;
let server: ReturnType<typeof aServerModel>;
/** So have their second books. */
const aSecondBook = () => {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
};
const tellLoss = vi.fn<(noted: string, found: object | null) => void>();
const load = async () => ({ tellLoss });

const asResponse = (reply: Reply): Response => {
  if (reply.kind !== 'answered') throw new TypeError('Failed to fetch');
  const body = { protocol: 1, receivedAt: '2026-11-23T09:15:02+07:00', verdicts: reply.body };
  const response = new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  return Object.defineProperty(response, 'type', { value: 'basic' });
};

beforeEach(() => {
  disk = new IDBFactory();
  Dexie.dependencies.indexedDB = disk;
  server = aServerModel();
  reachable = true;
  tellLoss.mockClear();
  vi.stubGlobal('localStorage', aSecondBook());
  vi.stubGlobal('__APP_VERSION__', '1+test');
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) =>
    asResponse(server.through(reachable ? 'none' : 'request-lost', init.body as string)),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A freshly opened page on this device. */
const openPage = async (): Promise<RatingQueue> => {
  vi.resetModules();
  const { startOffline } = await import('./start-offline.ts');
  return startOffline(load);
};

test('on plain http (no locks, no worker, no storage manager) a rating is kept, sent and told', async () => {
  // jsdom has none of them either, which is what this test wants.
  expect('locks' in navigator || 'serviceWorker' in navigator || 'caches' in globalThis).toBe(false);
  const queue = await openPage();
  expect(queue.durability).toBe('stored');
  const rating = aRating();
  const code = await queue.submit('van-gia', rating);
  await vi.waitFor(() => expect(queue.state().lastSentAt).not.toBeNull());
  await vi.waitFor(() =>
    expect(queue.state()).toMatchObject({ waiting: 0, setApart: 0, obstacle: null, sending: false }),
  );
  expect([...server.stored.keys()]).toEqual([rating.id]);
  expect(await queue.receipts()).toMatchObject([{ id: rating.id, receiptCode: code, standing: 'sent' }]);
});

test('a rating given with a dead line waits, and goes when the line is back', async () => {
  reachable = false;
  const queue = await openPage();
  const rating = aRating();
  await queue.submit('van-gia', rating);
  await vi.waitFor(() => expect(queue.state()).toMatchObject({ waiting: 1, obstacle: 'unreachable', sending: false }));
  expect(await queue.receipt(rating.id)).toMatchObject({ standing: 'waiting' });
  reachable = true;
  await queue.sendNow();
  await vi.waitFor(() => expect(queue.state()).toMatchObject({ waiting: 0, obstacle: null }));
  expect([...server.stored.keys()]).toEqual([rating.id]);
});

test('what one page could not send, the next page on this device shows and sends', async () => {
  reachable = false;
  const before = await openPage();
  const rating = aRating();
  await before.submit('van-gia', rating);
  await before.sendNow();
  const after = await openPage();
  await vi.waitFor(() => expect(after.state()).toMatchObject({ waiting: 1 }));
  reachable = true;
  await after.sendNow();
  await vi.waitFor(() => expect([...server.stored.keys()]).toEqual([rating.id]));
});

test('a database that has become empty is noticed by what was noted beside it, before anything is noted anew', async () => {
  reachable = false;
  const before = await openPage();
  await before.submit('van-gia', aRating());
  await vi.waitFor(() => expect(localStorage.getItem(BOOKS)).toBe('1 null'));
  Dexie.dependencies.indexedDB = new IDBFactory();
  await openPage();
  expect(tellLoss.mock.calls).toMatchObject([['1 null', { waiting: 0, lastSentAt: null }]]);
});

test('a database that cannot be opened any more is told too, when something waited in it', async () => {
  localStorage.setItem(BOOKS, '2 17');
  vi.spyOn(disk, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  expect((await openPage()).durability).toBe('direct');
  expect(tellLoss.mock.calls).toEqual([['2 17', null]]);
});

test('when nothing waited, nobody looks whether something is missing', async () => {
  const before = await openPage();
  await before.submit('van-gia', aRating());
  await vi.waitFor(() => expect(localStorage.getItem(BOOKS)).toMatch(/^0 \d+$/));
  await openPage();
  expect(tellLoss).not.toHaveBeenCalled();
});

test('without a second book the queue does its work', async () => {
  vi.stubGlobal('localStorage', undefined);
  const queue = await openPage();
  const rating = aRating();
  await queue.submit('van-gia', rating);
  await vi.waitFor(() => expect([...server.stored.keys()]).toContain(rating.id));
});

test('however often a page starts it, there is one queue', async () => {
  vi.resetModules();
  const { startOffline } = await import('./start-offline.ts');
  expect(await startOffline(load)).toBe(await startOffline(load));
});

test('a browser that cannot store gets a queue that sends directly', async () => {
  vi.spyOn(disk, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const queue = await openPage();
  expect(queue.durability).toBe('direct');
  await queue.submit('van-gia', aRating());
  expect(server.stored.size).toBe(1);
  reachable = false;
  await expect(queue.submit('van-gia', aRating())).rejects.toMatchObject({ name: 'NotRecorded' });
});
