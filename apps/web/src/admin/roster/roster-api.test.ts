import { afterEach, beforeEach, expect, test } from 'vitest';
import { startJsonServer, type JsonServer } from '../testing/json-server.ts';
import { createRosterApi, type RosterApi } from './roster-api.ts';

const requests: string[] = [];
const bodies: unknown[] = [];
let server: JsonServer;
let api: RosterApi;
beforeEach(async () => {
  requests.length = 0;
  bodies.length = 0;
  server = await startJsonServer((method, url, body) => {
    requests.push(`${method} ${url}`);
    bodies.push(body);
    return { status: 204 };
  });
  api = createRosterApi((path) => new URL(path, server.origin));
});
afterEach(() => server.close());

const OFFICER = '55555555-5555-4555-8555-555555555555';

test('a file is named with what shall become of missing rows, and applied by the fingerprint that was looked at', async () => {
  const file = { table: 'roster', file: new File(['rows'], 'danh sách.csv'), missing: 'retire' } as const;
  await api.previewTable('van-gia', file);
  await api.importTable('van-gia', file, 'a+b');
  const query = 'name=danh+s%C3%A1ch.csv&missing=retire';
  expect(requests).toEqual([
    `POST /api/offices/van-gia/tables/roster/preview?${query}`,
    `POST /api/offices/van-gia/tables/roster/import?${query}&fingerprint=a%2Bb`,
  ]);
  expect(bodies).toEqual(['rows', 'rows']);
});

test('a photo is put as its bytes, and null takes it away', async () => {
  await api.setPhoto('van-gia', OFFICER, new File(['photo'], 'a.jpg'));
  await api.setPhoto('van-gia', OFFICER, null);
  const path = `/api/offices/van-gia/roster/entries/${OFFICER}/photo`;
  expect(requests).toEqual([`PUT ${path}`, `DELETE ${path}`]);
  expect(bodies[0]).toBe('photo');
});
