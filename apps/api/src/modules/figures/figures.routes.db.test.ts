import { monthFiguresSchema, periodFiguresSchema } from '@hailong/schema/month-figures';
import { roleSchema } from '@hailong/schema/role';
import { aRating } from '@hailong/schema/testing/builders';
import { dossierFileSchema } from '@hailong/schema/dossier-file';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';

const MONTH = '/api/offices/van-gia/months/2026-10';
const [officerId] = sampleOfficers.map(({ id }) => id) as [string];

test('each role reads the figures or not, and only the statistician enters dossiers, on record', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await sendRatings(app, [aRating({ officerId })]);
  const payload = { counts: [{ officerId, received: 4, cs2: null }] };
  const answers: Record<string, readonly number[]> = {};
  for (const role of roleSchema.options) {
    await addTestUser(app.database, { username: role, officeId, role });
    const headers = { cookie: await signInForTest(app, role) };
    const read = await app.inject({ url: `${MONTH}/figures`, headers });
    const entered = await app.inject({ method: 'PUT', url: `${MONTH}/dossiers`, headers, payload });
    answers[role] = [read.statusCode, entered.statusCode];
  }
  expect(answers).toEqual({
    administrator: [200, 403],
    statistician: [200, 200],
    leader: [200, 403],
    officer: [403, 403],
    'duty-staff': [403, 403],
  });
  const log = await app.database.$client`select actor, action, details from audit_log order by sequence desc limit 1`;
  expect(log).toEqual([
    { actor: 'statistician', action: 'month.dossiers-entered', details: { month: '2026-10', officers: 1 } },
  ]);
  const cookie = await signInForTest(app, 'statistician');
  const read = await app.inject({ url: `${MONTH}/figures`, headers: { cookie } });
  expect(monthFiguresSchema.parse(read.json()).officers[0]).toMatchObject({ received: 4, responseRate: '25.0' });
  const wrong = { counts: [{ officerId, received: 1, cs2: { points: 3, n: 1 } }] };
  const refused = await app.inject({ method: 'PUT', url: `${MONTH}/dossiers`, headers: { cookie }, payload: wrong });
  expect(refused.json()).toMatchObject({ code: 'request.invalid' });
});

test('a quarter is counted from the answers of its months; nobody reads what is neither a quarter nor a year', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'lanh.dao', officeId, role: 'leader' });
  const headers = { cookie: await signInForTest(app, 'lanh.dao') };
  const rated = (ratedAt: string, attitude: number) => aRating({ officerId, ratedAt, scores: { attitude } });
  await sendRatings(app, [
    rated('2026-10-05T09:00:00+07:00', 5),
    rated('2026-11-05T09:00:00+07:00', 1),
    rated('2026-11-05T10:00:00+07:00', 1),
  ]);
  const read = (period: string) => app.inject({ url: `/api/offices/van-gia/periods/${period}/figures`, headers });
  const quarter = periodFiguresSchema.parse((await read('2026-Q4')).json());
  expect(quarter.months.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(quarter).toMatchObject({ hasScore: false, office: { valid: 3, percent: '33.3' } });
  expect((await read('2026-Q3')).json()).toMatchObject({ office: { valid: 0, percent: null } });
  for (const wrong of ['2026-Q5', '2026-10', 'x']) {
    expect((await read(wrong)).json()).toMatchObject({ code: 'month.unknown' });
  }
});

test('the sheet of a month goes out, comes back filled in, and writes nothing until it is entered', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const cookie = await signInForTest(app, 'thong.ke');
  const sheet = await app.inject({ url: `${MONTH}/dossiers.xlsx`, headers: { cookie } });
  expect(sheet.headers['content-disposition']).toBe('attachment; filename="van-gia-2026-10-dossiers.xlsx"');
  const send = (name: string, payload: Buffer) =>
    app.inject({
      method: 'POST',
      url: `${MONTH}/dossier-file?name=${encodeURIComponent(name)}`,
      headers: { cookie, 'content-type': 'application/octet-stream' },
      payload,
    });
  const empty = dossierFileSchema.parse((await send('bang.xlsx', sheet.rawPayload)).json());
  expect(empty.wrong).toEqual([]);
  expect(empty.counts).toEqual(sampleOfficers.map(({ id }) => ({ officerId: id, received: null, cs2: null })));
  const csv = Buffer.from(`Họ và tên;Số hồ sơ\r\n${sampleOfficers[0]?.name};42\r\nTrần Không Có;1\r\n`, 'utf8');
  expect((await send('ho-so.csv', csv)).json()).toEqual({
    counts: [{ officerId, received: 42, cs2: null }],
    wrong: [{ line: 3, name: 'Trần Không Có', fault: 'unknown-officer' }],
  });
  expect((await send('ho-so.xlsx', csv)).json()).toMatchObject({ code: 'table.unreadable' });
  expect((await send('ho-so.csv', Buffer.from('Số hồ sơ\r\n1'))).json()).toMatchObject({ code: 'table.columns' });
  expect(await app.database.$client`select from dossier_counts`).toHaveLength(0);
});
