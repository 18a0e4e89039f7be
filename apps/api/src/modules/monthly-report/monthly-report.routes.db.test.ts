import { findFreePort } from '@hailong/embedded-database/free-port';
import { shownReportSchema } from '@hailong/schema/monthly-report';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import type { AppConfig } from '../../app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { insertRating } from '../../month/testing/insert-rating.store.ts';

const MONTH = '/api/offices/van-gia/months/2026-10';
const [first] = sampleOfficers.map(({ id }) => id) as [string];

const anOffice = async (overrides: Partial<AppConfig> = {}) => {
  const app = await buildTestApp(overrides);
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  return { app, officeId, get: (url: string) => app.inject({ url, headers }) };
};

test('the month has exactly the shape of the contract', async () => {
  const { app, officeId, get } = await anOffice();
  await insertRating(app.database, officeId, aRating({ officerId: first }));
  await insertRating(app.database, officeId, aSuggestion());
  const reply = await get(MONTH);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers['cache-control']).toBe('no-store');
  const report = reply.json<unknown>();
  expect(shownReportSchema.strict().parse(report)).toEqual(report);
  expect(report).toMatchObject({
    month: '2026-10',
    status: 'open',
    revision: 0,
    setAside: 0,
    suggestions: 1,
    office: { ratings: { valid: 1, suspect: 0, total: 1 }, satisfaction: { n: 2, percent: '100.0' } },
  });
});

test('a replica that is not there keeps nobody from the report', async () => {
  const databaseReplicaUrl = `postgres://nobody:x@127.0.0.1:${await findFreePort()}/none`;
  const { app, officeId, get } = await anOffice({ databaseReplicaUrl });
  await insertRating(app.database, officeId, aRating({ officerId: first }));
  for (const path of [MONTH, `${MONTH}.csv`, `${MONTH}/figures`, '/api/offices/van-gia/periods/2026-Q4/figures']) {
    const { statusCode, body } = await get(path);
    expect([path, statusCode, statusCode === 200 ? '' : body]).toEqual([path, 200, '']);
  }
  expect((await get(MONTH)).json()).toMatchObject({ office: { ratings: { valid: 1, suspect: 0, total: 1 } } });
});

test('a month without ratings is 200 with zeros', async () => {
  const { get } = await anOffice();
  const report = (await get('/api/offices/van-gia/months/2031-02')).json<{ officers: unknown[]; office: unknown }>();
  expect(report.officers).toHaveLength(6);
  expect(report.office).toMatchObject({ ratings: { valid: 0, suspect: 0, total: 0 } });
});

test.each(['2026-13', '2026-00', '2026-1', '26-10', '2026-10-01', 'October', '2026-10%20', '-'])(
  'there is no month %s',
  async (month) => {
    const { get } = await anOffice();
    for (const end of ['', '.csv', '/ratings.csv', '/comments']) {
      const reply = await get(`/api/offices/van-gia/months/${month}${end}`);
      expect(reply.statusCode).toBe(404);
      expect(reply.json()).toMatchObject({ code: 'month.unknown' });
    }
  },
);

test('the CSV says the same as the JSON, for every officer and criterion', async () => {
  const { app, officeId, get } = await anOffice();
  for (const attitude of [1, 4, 5]) {
    await insertRating(app.database, officeId, aRating({ officerId: first, scores: { attitude, guidance: null } }));
  }
  const report = shownReportSchema.parse((await get(MONTH)).json());
  const reply = await get(`${MONTH}.csv`);
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(reply.headers['content-disposition']).toBe('attachment; filename="van-gia-2026-10.csv"');
  expect([...reply.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parse<Record<string, string>>(reply.body, { columns: true, bom: true, record_delimiter: '\r\n' });
  // Margins, rates and scores are compared where their documents are.
  expect(rows).toMatchObject(
    report.officers.flatMap(({ officerId, name, ratings, satisfaction, criteria }) =>
      criteria.map(({ criteriaSet, code, n, mean, distribution }) => ({
        month: '2026-10',
        officer_id: officerId,
        officer_name: name,
        ratings_valid: String(ratings.valid),
        ratings_suspect: String(ratings.suspect),
        ratings_total: String(ratings.total),
        satisfaction_n: String(satisfaction.n),
        satisfaction_percent: satisfaction.percent ?? '',
        criteria_set: String(criteriaSet),
        criterion: code,
        n: String(n),
        mean: mean ?? '',
        ...Object.fromEntries(Object.entries(distribution).map(([score, count]) => [`score_${score}`, String(count)])),
      })),
    ),
  );
});
