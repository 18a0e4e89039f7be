import { apiPaths } from '@hailong/schema/api-paths';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { createAdminApi, type AdminApi } from './admin-api.ts';

let server: Awaited<ReturnType<typeof startOfficeServer>>;
let api: AdminApi;
beforeEach(async () => {
  server = await startOfficeServer();
  api = createAdminApi(server.origin);
});
afterEach(() => server.close());

test('comments are asked for with names only when they are wanted', async () => {
  await api.comments('van-gia', '2026-10', false);
  await api.comments('van-gia', '2026-10', true);
  const path = apiPaths.monthComments('van-gia', '2026-10');
  expect(server.state.requests).toEqual([`GET ${path}`, `GET ${path}?names=1`]);
});

test('signing out is done when the server answers with nothing at all', async () => {
  expect(await api.signOut()).toMatchObject({ ok: true });
  expect(server.state.isSignedIn).toBe(false);
});

test('who is signed in, the catalogue and the month are read in the agreed shapes', async () => {
  const { state } = server;
  expect(await api.me()).toEqual({ ok: true, value: state.account });
  expect(await api.month('van-gia', '2026-10')).toEqual({ ok: true, value: state.report });
  expect(await api.catalogue('van-gia')).toMatchObject({ ok: true, value: { office: { slug: 'van-gia' } } });
});

test('a file arrives whole, telling how much has come', async () => {
  const path = apiPaths.monthCsv('van-gia', '2026-10');
  server.state.instead[`GET ${path}`] = { headers: { 'content-type': 'text/csv' }, body: 'a,b\r\n' };
  const received: number[] = [];
  const answer = await api.download(path, 'month.csv', (bytes) => received.push(bytes));
  expect(answer).toMatchObject({ ok: true, value: { name: 'month.csv' } });
  expect(received[received.length - 1]).toBe(5);
});
