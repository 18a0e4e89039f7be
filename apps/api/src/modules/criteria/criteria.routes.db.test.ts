import { catalogueSchema } from '@hailong/schema/catalogue';
import { criteriaOverviewSchema } from '@hailong/schema/criteria';
import { readyCriteria } from '@hailong/schema/ready-criteria';
import { aBatch, aRating } from '@hailong/schema/testing/builders';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';

const URL = '/api/offices/van-gia/criteria';
const circular = readyCriteria.find(({ key }) => key === 'circular')?.questions;
const HOUR_MS = 3_600_000;

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  return { app, cookie: await signInForTest(app, 'quan.tri') };
};

const asks = (app: FastifyInstance, cookie: string) => {
  const send = (method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, payload?: object) =>
    app.inject({ method, url: URL + path, headers: { cookie }, ...(payload && { payload }) });
  return {
    send,
    overview: async () => criteriaOverviewSchema.parse((await send('GET', '')).json()),
    catalogue: async () => catalogueSchema.parse((await app.inject('/api/offices/van-gia/catalogue')).json()),
  };
};

test('a draft becomes the next version, phones are asked it at once, and the older one still counts', async () => {
  const { app, cookie } = await anOffice();
  const { send, overview, catalogue } = asks(app, cookie);
  const { today, draft, inForce } = await overview();
  expect([draft, inForce]).toEqual([null, 1]);
  const before = await catalogue();
  const saved = await send('PUT', '/draft', { ...circular, revision: 0 });
  expect([saved.statusCode, saved.json()]).toMatchObject([200, { revision: 1 }]);
  expect((await catalogue()).criteriaSet).toEqual(before.criteriaSet);

  const published = await send('POST', '/publication', { revision: 1, startsOn: today });
  expect([published.statusCode, published.json()]).toMatchObject([201, { inForce: 2, draft: null }]);
  expect((await catalogue()).criteriaSet).toEqual({ version: 2, ...circular });

  const officerId = before.officers[0]?.id ?? '';
  const [old, fresh] = [
    aRating({ officerId, criteriaSet: 1 }),
    aRating({
      officerId,
      criteriaSet: 2,
      scores: { 'total-time': null, contacts: 2, agencies: 1, 'no-harassment': 1 },
    }),
  ];
  const reply = await app.inject({
    method: 'POST',
    url: '/api/offices/van-gia/ratings',
    payload: aBatch([old, fresh]),
  });
  expect(reply.json<{ verdicts: unknown }>().verdicts).toMatchObject([{ verdict: 'stored' }, { verdict: 'stored' }]);
  const audited = await app.database.$client`select action, actor from audit_log order by sequence`;
  expect(audited).toEqual([
    { action: 'criteria.draft-saved', actor: 'quan.tri' },
    { action: 'criteria.published', actor: 'quan.tri' },
  ]);
});

test('a version with a later day begins at midnight of the office, and not before', async () => {
  const { app, cookie } = await anOffice();
  const { send, overview, catalogue } = asks(app, cookie);
  const { today } = await overview();
  const startsOn = new Date(Date.parse(today) + 48 * HOUR_MS).toISOString().slice(0, 10);
  await send('PUT', '/draft', { ...circular, revision: 0 });
  await send('POST', '/publication', { revision: 1, startsOn });
  const { versions, inForce } = await overview();
  expect(inForce).toBe(1);
  // Việt Nam is seven hours ahead.
  expect(versions[0]?.validFrom).toBe(new Date(Date.parse(startsOn) - 7 * HOUR_MS).toISOString());
  expect(versions[1]?.validUntil).toBe(versions[0]?.validFrom);
  expect((await catalogue()).criteriaSet.version).toBe(1);
});

test('two people cannot overwrite each other, nor publish what the other changed', async () => {
  const { app, cookie } = await anOffice();
  const { send, overview } = asks(app, cookie);
  const { today } = await overview();
  await send('PUT', '/draft', { ...circular, revision: 0 });
  for (const late of [
    await send('PUT', '/draft', { items: [], scoringProfile: null, revision: 0 }),
    await send('POST', '/publication', { revision: 7, startsOn: today }),
  ]) {
    expect([late.statusCode, late.json()]).toMatchObject([409, { code: 'criteria.draft-changed' }]);
  }
  expect((await overview()).draft?.items).toHaveLength(4);
  expect((await send('DELETE', '/draft')).statusCode).toBe(204);
  expect((await overview()).draft).toBeNull();
});

test('what is unfinished, or would begin yesterday, is not published', async () => {
  const { app, cookie } = await anOffice();
  const { send, overview } = asks(app, cookie);
  const { today } = await overview();
  await send('PUT', '/draft', { items: [], scoringProfile: null, revision: 0 });
  const empty = await send('POST', '/publication', { revision: 1, startsOn: today });
  await send('PUT', '/draft', { ...circular, revision: 1 });
  const past = await send('POST', '/publication', { revision: 2, startsOn: '2026-01-01' });
  expect([empty.statusCode, past.statusCode]).toEqual([400, 400]);
  expect((await overview()).versions).toHaveLength(1);
});

test('the database itself refuses to change or delete a published version', async () => {
  const { app } = await anOffice();
  await expect(app.database.$client`update criteria_sets set items = '[]'`).rejects.toThrow(/kept as they are/);
  await expect(app.database.$client`delete from criteria_sets`).rejects.toThrow(/kept as they are/);
});

test('only an administrator writes them', async () => {
  const { app } = await anOffice();
  const { send } = asks(app, await signInForTest(app, 'thong.ke'));
  expect((await send('GET', '')).statusCode).toBe(403);
  expect((await send('PUT', '/draft', { ...circular, revision: 0 })).statusCode).toBe(403);
});
