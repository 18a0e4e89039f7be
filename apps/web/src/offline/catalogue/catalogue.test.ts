import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import { aServer, type AServer } from '../../api-client/testing/a-server.ts';
import { aCacheStorage } from './testing/a-cache-storage.ts';

type Reply = { status: number; type: string; etag?: string; body: string };

let server: AServer;
let reply: Reply;
let asked: { path: string | undefined; etag: string | undefined }[];

beforeEach(async () => {
  asked = [];
  reply = { status: 200, type: 'application/json', etag: '"v1"', body: JSON.stringify(aCatalogue()) };
  server = await aServer((request, response) => {
    asked.push({ path: request.url, etag: request.headers['if-none-match'] });
    const same = reply.etag !== undefined && request.headers['if-none-match'] === reply.etag;
    response.writeHead(same ? 304 : reply.status, {
      'content-type': reply.type,
      ...(reply.etag === undefined ? {} : { etag: reply.etag }),
    });
    response.end(same ? undefined : reply.body);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

/** The modules as a freshly opened page has them: nothing in memory, the caches as they were left. */
const openPage = async () => {
  vi.resetModules();
  const { readSavedCatalogue } = await import('./saved-catalogue.ts');
  const { refreshCatalogue: refresh } = await import('./refresh-catalogue.ts');
  /** What it says, once the copy is on the device. */
  const refreshCatalogue: typeof refresh = async (...wanted) => {
    const refreshed = await refresh(...wanted);
    if (refreshed.status === 'changed') await refreshed.kept;
    return refreshed;
  };
  const { onNewCatalogue } = await import('./catalogue-news.ts');
  return { readSavedCatalogue, refreshCatalogue, onNewCatalogue };
};

test('one visit is enough: the next page finds the catalogue with no network', async () => {
  vi.stubGlobal('caches', aCacheStorage());
  const first = await openPage();
  expect(await first.readSavedCatalogue(null)).toBeNull();
  expect(await first.refreshCatalogue(null, server.send)).toMatchObject({ status: 'changed', catalogue: aCatalogue() });
  const second = await openPage();
  expect(await second.readSavedCatalogue(null)).toEqual(aCatalogue());
  expect(await second.readSavedCatalogue('van-gia')).toEqual(aCatalogue());
  expect(await second.readSavedCatalogue('ninh-hoa')).toBeNull();
});

test('an unchanged catalogue costs a 304', async () => {
  vi.stubGlobal('caches', aCacheStorage());
  await (await openPage()).refreshCatalogue('van-gia', server.send);
  expect(await (await openPage()).refreshCatalogue('van-gia', server.send)).toEqual({ status: 'unchanged' });
  expect(asked).toEqual([
    { path: '/api/offices/van-gia/catalogue', etag: undefined },
    { path: '/api/offices/van-gia/catalogue', etag: '"v1"' },
  ]);
});

test('a newer catalogue replaces the saved one and is announced', async () => {
  vi.stubGlobal('caches', aCacheStorage());
  const page = await openPage();
  await page.refreshCatalogue(null, server.send);
  const heard = vi.fn<() => void>();
  page.onNewCatalogue(heard);
  reply = { ...reply, etag: '"v2"', body: JSON.stringify(aCatalogue({ version: 'v2' })) };
  expect(await page.refreshCatalogue(null, server.send)).toMatchObject({ status: 'changed' });
  expect(heard).toHaveBeenCalledExactlyOnceWith(aCatalogue({ version: 'v2' }));
  expect(await (await openPage()).readSavedCatalogue(null)).toMatchObject({ version: 'v2' });
});

test.each([
  ['a captive portal’s page', { status: 200, type: 'text/html', body: '<p>Wi-Fi</p>' }, 'not-our-server'],
  ['another program’s JSON', { status: 200, type: 'application/json', body: '{"hello":1}' }, 'not-our-server'],
] as const)('%s never replaces the saved catalogue', async (_name, portal, status) => {
  vi.stubGlobal('caches', aCacheStorage());
  const page = await openPage();
  await page.refreshCatalogue(null, server.send);
  reply = portal;
  expect(await page.refreshCatalogue(null, server.send)).toEqual({ status });
  expect(await (await openPage()).readSavedCatalogue(null)).toEqual(aCatalogue());
});

test('an office the server does not have is told from a server that is away', async () => {
  const page = await openPage();
  const body = JSON.stringify({ status: 404, code: 'office.unknown', tryAgain: 'never' });
  reply = { status: 404, type: 'application/problem+json', body };
  expect(await page.refreshCatalogue('nha-trang', server.send)).toEqual({ status: 'office-unknown' });
  await server.close();
  expect(await page.refreshCatalogue('nha-trang', server.send)).toEqual({ status: 'unreachable' });
});

test('with no Cache API the page lives from the copy in memory', async () => {
  const page = await openPage();
  await page.refreshCatalogue(null, server.send);
  expect(await page.readSavedCatalogue('van-gia')).toEqual(aCatalogue());
  expect(await (await openPage()).readSavedCatalogue(null)).toBeNull();
});

test('a Cache API that refuses costs the offline copy, not the visit', async () => {
  vi.stubGlobal('caches', { open: async () => Promise.reject(new DOMException('denied', 'SecurityError')) });
  const page = await openPage();
  expect(await page.readSavedCatalogue(null)).toBeNull();
  expect(await page.refreshCatalogue(null, server.send)).toMatchObject({ status: 'changed' });
  expect(await page.readSavedCatalogue(null)).toEqual(aCatalogue());
});

test('what was asked early is taken without looking for a copy, and is kept like any other', async () => {
  vi.stubGlobal('caches', aCacheStorage());
  const early = new Response(JSON.stringify(aCatalogue({ version: 'early' })), {
    headers: { 'content-type': 'application/json', etag: '"early"' },
  });
  Object.defineProperty(early, 'type', { value: 'basic' });
  const path = '/api/offices/van-gia/catalogue';
  vi.stubGlobal('earlyCatalogue', { path, reply: Promise.resolve(early), patience: new AbortController() });
  const page = await openPage();
  expect(await page.refreshCatalogue('van-gia')).toMatchObject({ status: 'changed', catalogue: { version: 'early' } });
  expect(asked).toEqual([]);
  expect(await (await openPage()).readSavedCatalogue('van-gia')).toMatchObject({ version: 'early' });
});
