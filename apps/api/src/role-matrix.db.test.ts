import { roleSchema, type Role } from '@hailong/schema/role';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildTestApp } from '../test/build-test-app.ts';
import { addressOf, MATRIX } from '../test/role-matrix.ts';
import { addTestUser, officeIdOf, signInForTest } from './auth/testing/people.ts';
import { sampleOfficers } from './sample/roster.ts';

/** Open to anybody who may reach the administration: they hold a password or a one-time link instead. */
const BEFORE_SIGNING_IN = [
  'POST /api/auth/sign-in/username',
  'POST /api/auth/sign-out',
  'POST /api/setup',
  'POST /api/one-time-links/check',
  'POST /api/one-time-links/password',
];

const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ security: z.array(z.record(z.string(), z.unknown())).optional() })),
  ),
});

test('every route that wants a session has a row that says who may use it', async () => {
  const app = await buildTestApp();
  const { paths } = documentSchema.parse((await app.inject('/api/openapi.json')).json());
  const closed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { security }]) => security?.some((scheme) => 'session' in scheme))
      .map(([method]) => `${method.toUpperCase()} ${path}`),
  );
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(closed.filter((row) => MATRIX[row] === undefined)).toEqual([]);
  expect(Object.keys(MATRIX).filter((row) => !all.includes(row))).toEqual([]);
});

test('S12: nobody gets in without a session, everybody only where the matrix says, and nobody into another office', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 100_000 });
  const officeId = await officeIdOf(app.database);
  const cookies = new Map<Role, string>();
  for (const role of roleSchema.options) {
    await addTestUser(app.database, { username: role, officeId, role });
    cookies.set(role, await signInForTest(app, role));
  }
  await app.database.$client`
    insert into offices (slug, name, superior_name, settings) values ('dai-lanh', 'UBND xã Đại Lãnh', '', '{}')`;
  const wrong: string[] = [];
  for (const [row, permitted] of Object.entries(MATRIX)) {
    const { method, url } = addressOf(row);
    const payload = method === 'POST' || method === 'PUT' || method === 'PATCH' ? { payload: {} } : {};
    const ask = (address: string, cookie?: string) =>
      app.inject({ method, url: address, ...payload, ...(cookie !== undefined && { headers: { cookie } }) });
    if ((await ask(url)).statusCode !== 401) wrong.push(`nobody: ${row}`);
    for (const [role, cookie] of cookies) {
      const { statusCode } = await ask(url, cookie);
      const isIn = statusCode !== 401 && statusCode !== 403 && statusCode < 500;
      if (isIn !== permitted.includes(role)) wrong.push(`${role}: ${row} ${statusCode}`);
      if (!row.includes('{office}')) continue;
      const elsewhere = await ask(url.replace('van-gia', 'dai-lanh'), cookie);
      if (elsewhere.statusCode !== 403) wrong.push(`${role} elsewhere: ${row} ${elsewhere.statusCode}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('S12: about their own roster entry even those who may decide nothing', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const [own, other] = sampleOfficers.map(({ id }) => id);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator', officerId: own ?? null });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const draft = {
    code: null,
    name: 'Tên khác',
    position: '',
    counterId: null,
    fields: [],
    employedFrom: '2022-10-10',
    employedUntil: null,
  };
  const statuses = async (entry: string | undefined) => {
    const url = `/api/offices/van-gia/roster/entries/${entry}`;
    const changed = await app.inject({ method: 'PUT', url, headers, payload: draft });
    const removed = await app.inject({ method: 'DELETE', url: `${url}/photo`, headers });
    return [changed.statusCode, removed.statusCode];
  };
  expect(await statuses(own)).toEqual([403, 403]);
  expect(await statuses(other)).toEqual([200, 200]);
});

test('S1: what changes something is refused to a stranger’s page, cookie or not', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 100_000 });
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const cookie = await signInForTest(app, 'quan.tri');
  const rows = [...Object.keys(MATRIX), ...BEFORE_SIGNING_IN].filter((row) => !row.startsWith('GET '));
  const accepted: string[] = [];
  for (const row of rows) {
    const { method, url } = addressOf(row);
    for (const mark of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const reply = await app.inject({ method, url, headers: { cookie, ...mark }, payload: {} });
      if (reply.json<{ code: string }>().code !== 'origin.untrusted') accepted.push(`${row} ${JSON.stringify(mark)}`);
    }
    // A form can send these two types without asking first.
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      if (method !== 'POST') continue;
      const reply = await app.inject({ method, url, headers: { cookie, 'content-type': type }, payload: '{"a":1}' });
      if (![401, 403, 404, 415].includes(reply.statusCode)) accepted.push(`${row} ${type} ${reply.statusCode}`);
    }
  }
  expect(accepted).toEqual([]);
});
