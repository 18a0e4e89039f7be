import { monthClosingSchema, type MonthClosing } from '@hailong/schema/closing';
import { roleSchema } from '@hailong/schema/role';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';

const MONTH = '/api/offices/van-gia/months/2026-10';
const [first] = sampleOfficers.map(({ id }) => id) as [string];

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  const get = (url: string) => app.inject({ url, headers });
  const closing = async (): Promise<MonthClosing> => monthClosingSchema.parse((await get(`${MONTH}/closing`)).json());
  const freeze = async (payload: object) => app.inject({ method: 'POST', url: `${MONTH}/revisions`, headers, payload });
  return { app, officeId, get, closing, freeze };
};

test('a month is closed, a late rating is kept and pending, an addendum adds it, and revision 1 stays what it was', async () => {
  const { app, get, closing, freeze } = await anOffice();
  await sendRatings(app, [aRating({ officerId: first, comment: 'Tốt' }), aRating({ officerId: first })]);
  const before = await closing();
  expect(before).toMatchObject({
    state: 'open',
    revisions: [],
    next: { revision: 1, ratings: { total: 2 }, criteriaSets: [1], unreadComments: 1, changes: [] },
  });
  const closed = await freeze({ revision: 1, digest: before.next.digest });
  expect(closed.statusCode).toBe(201);
  expect(closed.json()).toMatchObject({ state: 'closed', revisions: [{ revision: 1, frozenBy: 'thong.ke' }] });
  const [report, csv, revision] = await Promise.all([get(MONTH), get(`${MONTH}.csv`), get(`${MONTH}/revisions/1`)]);
  expect(report.json()).toMatchObject({ status: 'closed', revision: 1, office: { ratings: { total: 2 } } });

  const late = await sendRatings(app, [aRating({ officerId: first, scores: { attitude: 1 } })]);
  expect(verdictsOf(late)).toEqual(['stored']);
  expect((await get(MONTH)).body).toBe(report.body);
  expect((await get(`${MONTH}.csv`)).body).toBe(csv.body);
  const pending = await closing();
  expect(pending.next.changes[0]).toMatchObject({ officerId: null, figure: 'valid', before: '2', after: '3' });

  expect((await freeze({ revision: 1, digest: pending.next.digest })).json()).toMatchObject({
    code: 'month.figures-changed',
  });
  expect((await freeze({ revision: 2, digest: before.next.digest })).statusCode).toBe(409);
  expect((await freeze({ revision: 2, digest: pending.next.digest })).statusCode).toBe(201);
  expect((await get(MONTH)).json()).toMatchObject({ revision: 2, office: { ratings: { total: 3 } } });
  expect((await get(`${MONTH}/revisions/1`)).body).toBe(revision.body);
  expect((await get(`${MONTH}/revisions/2`)).json()).toMatchObject({ changes: pending.next.changes });
  for (const unknown of ['3', '0', '01', 'x']) {
    expect((await get(`${MONTH}/revisions/${unknown}`)).json()).toMatchObject({ code: 'month.revision-unknown' });
  }
  const log = await get('/api/offices/van-gia/audit');
  expect(log.json<{ entries: object[] }>().entries.slice(0, 2)).toMatchObject([
    { action: 'month.addendum-issued', actor: 'thong.ke', details: { month: '2026-10', revision: 2, ratings: 3 } },
    { action: 'month.closed', actor: 'thong.ke', details: { month: '2026-10', revision: 1, ratings: 2 } },
  ]);
});

test('a closed month is read without a look at any rating', async () => {
  const { app, get, closing, freeze } = await anOffice();
  await sendRatings(app, [aRating({ officerId: first })]);
  await freeze({ revision: 1, digest: (await closing()).next.digest });
  await app.database.$client`alter table ratings rename to ratings_out_of_reach`;
  await app.database.$client`alter table rating_statuses rename to statuses_out_of_reach`;
  expect((await get(MONTH)).json()).toMatchObject({ status: 'closed', office: { ratings: { total: 1 } } });
  expect((await get(`${MONTH}.csv`)).statusCode).toBe(200);
  expect((await get(`${MONTH}/revisions/1`)).statusCode).toBe(200);
});

test.each(roleSchema.options)('only the statistician closes: %s', async (role) => {
  const { app, officeId, closing } = await anOffice();
  const { digest } = (await closing()).next;
  await addTestUser(app.database, { username: 'nguoi.dung', officeId, role });
  const headers = { cookie: await signInForTest(app, 'nguoi.dung') };
  const url = `${MONTH}/revisions`;
  const closed = await app.inject({ method: 'POST', url, headers, payload: { revision: 1, digest } });
  expect(closed.statusCode).toBe(role === 'statistician' ? 201 : 403);
  const readers = ['administrator', 'statistician', 'leader'];
  const shown = await app.inject({ url: `${MONTH}/closing`, headers });
  expect(shown.statusCode).toBe(readers.includes(role) ? 200 : 403);
});
