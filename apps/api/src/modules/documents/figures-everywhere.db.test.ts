import { addMonths } from '@hailong/schema/month';
import { monthFiguresSchema } from '@hailong/schema/month-figures';
import { shownReportSchema, type Result } from '@hailong/schema/monthly-report';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { readDocx } from '../../official-document/testing/read-docx.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import {
  aYearOfRatings,
  publishScoredSet,
  SCORED_SET,
  storeRatings,
  type MadeRating,
} from './testing/a-year-of-ratings.ts';
import { naiveFigures, type NaiveFigures } from './testing/naive-figures.ts';

const OFFICE = '/api/offices/van-gia';
const IDS = sampleOfficers.map(({ id }) => id);
const MONTHS = Array.from({ length: 12 }, (_, step) => addMonths('2026-01', step));

const anOffice = async (made: readonly MadeRating[]) => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 10_000 });
  const officeId = await officeIdOf(app.database);
  await app.database.$client`update officers set employed_from = '2020-01-01' where office_id = ${officeId}`;
  await publishScoredSet(app.database, officeId);
  await storeRatings(app.database, officeId, made);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  const get = async (path: string) => {
    const reply = await app.inject({ url: OFFICE + path, headers });
    expect([path, reply.statusCode]).toEqual([path, 200]);
    return reply;
  };
  const read = {
    report: async (month: string) => shownReportSchema.parse((await get(`/months/${month}`)).json()),
    figures: async (month: string) => monthFiguresSchema.parse((await get(`/months/${month}/figures`)).json()),
    csv: async (month: string) =>
      parse<Record<string, string>>((await get(`/months/${month}.csv`)).body, { columns: true, bom: true }),
    sheets: async (path: string) => readWorkbook((await get(`${path}.xlsx`)).rawPayload),
    tables: async (path: string) => readDocx((await get(`${path}.docx`)).rawPayload).tables,
  };
  return { app, officeId, ...read };
};

/** Each officer's, then the office's. */
const naiveOf = (made: readonly MadeRating[]): readonly NaiveFigures[] => [
  ...IDS.map((id) => naiveFigures(made.filter(({ rating }) => rating.officerId === id))),
  naiveFigures(made),
];

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
const comma = (text: string | null): string => text?.replace('.', ',') ?? '–';
const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');

const expectMargin = (printed: { low: string; high: string } | null, { margin }: NaiveFigures): void => {
  expect(printed === null).toBe(margin === null);
  if (!printed || !margin) return;
  expect(Math.abs(Number(printed.low) - margin[0])).toBeLessThan(0.0501);
  expect(Math.abs(Number(printed.high) - margin[1])).toBeLessThan(0.0501);
};

const expectReport = (results: readonly Result[], naive: readonly NaiveFigures[]): void => {
  for (const [index, { ratings, satisfaction, criteria }] of results.entries()) {
    const { valid, suspect, total, n, percent, answer } = naive[index] ?? naiveFigures([]);
    expect(ratings).toEqual({ valid, suspect, total });
    expect(satisfaction).toEqual({ n, percent });
    for (const one of criteria) {
      const plain = answer(one.criteriaSet, one.code);
      expect([one.code, one.n, one.mean]).toEqual([one.code, plain.n, plain.mean]);
      for (const [score, count] of Object.entries(one.distribution)) expect(count).toBe(plain.count(Number(score)));
    }
  }
};

/** Reads the workbook and the Word document of a month or a period and compares every figure in them. */
const expectDocuments = async (
  { sheets, tables }: Pick<Awaited<ReturnType<typeof anOffice>>, 'sheets' | 'tables'>,
  path: string,
  naive: readonly NaiveFigures[],
): Promise<void> => {
  const workbook = await sheets(path);
  const overview = workbook[0]?.data.slice(1) ?? [];
  expect(overview.map((row) => row.slice(3, 8))).toEqual(
    naive.map(({ valid, suspect, total, n, percent }) => [valid, suspect, total, n, numberOf(percent)]),
  );
  for (const [index, row] of overview.entries()) {
    const [low, high] = naive[index]?.margin ?? [null, null];
    if (low === null || high === null) expect([row[8], row[9]]).toEqual([null, null]);
    else {
      expect(Math.abs(Number(row[8]) - low)).toBeLessThan(0.0501);
      expect(Math.abs(Number(row[9]) - high)).toBeLessThan(0.0501);
    }
  }
  const scoreSheet = workbook.find(({ sheet }) => sheet === 'Điểm TT 01-2018');
  if (scoreSheet) {
    expect(scoreSheet.data.slice(1).map((row) => [row[3], row[5], row[6], row[7], row[8]])).toEqual(
      naive.slice(0, -1).map(({ indicators, total10 }) => [...indicators.map(numberOf), numberOf(total10)]),
    );
  }
  const [officers, rates, ...others] = (await tables(path)).filter(([heading]) => heading?.[0] === 'TT');
  expect(officers?.slice(2).map((row) => [row[2], row[3], row[4], row[8], row[9]])).toEqual(
    naive.map(({ valid, suspect, total, n, percent }) => [...[valid, suspect, total, n].map(grouped), comma(percent)]),
  );
  expect(rates?.slice(1).map((row) => [row[3], row[5]])).toEqual(
    naive.map(({ valid, percent }) => [grouped(valid), comma(percent)]),
  );
  const scores = others.find(([heading]) => heading?.includes('CS7'));
  expect(scores === undefined).toBe(scoreSheet === undefined);
  expect((scores?.slice(1) ?? []).map((row) => [row[2], row[4], row[5], row[6]])).toEqual(
    scores ? naive.slice(0, -1).map(({ indicators }) => indicators.map(comma)) : [],
  );
};

test('of a year of 60 000 ratings the screen’s JSON, CSV, Excel and Word say the same, and what a plain recount says', async () => {
  const made = aYearOfRatings(IDS, 60_000);
  const office = await anOffice(made);
  const byMonth = Map.groupBy(made, ({ month }) => month);
  for (const month of MONTHS) {
    const ofMonth = byMonth.get(month) ?? [];
    const naive = naiveOf(ofMonth);
    const report = await office.report(month);
    expectReport([...report.officers, report.office], naive);
    expect(report.officers.map(({ officerId }) => officerId)).toEqual(IDS);
    const rows = await office.csv(month);
    for (const [index, id] of IDS.entries()) {
      const { valid, suspect, total, n, percent, answer } = naive[index] ?? naiveFigures([]);
      for (const row of rows.filter(({ officer_id: officer }) => officer === id)) {
        expect([row['ratings_valid'], row['ratings_suspect'], row['ratings_total']]).toEqual(
          [valid, suspect, total].map(String),
        );
        expect([row['satisfaction_n'], row['satisfaction_percent']]).toEqual([String(n), percent ?? '']);
        const plain = answer(Number(row['criteria_set']), row['criterion'] ?? '');
        expect([row['n'], row['mean']]).toEqual([String(plain.n), plain.mean ?? '']);
        for (const score of [0, 1, 2, 3, 4, 5]) {
          const cell = row[`score_${score}`] ?? '';
          expect(cell === '' ? 0 : Number(cell)).toBe(plain.count(score));
        }
      }
    }
  }
  for (const month of ['2026-03', '2026-06', '2026-10']) {
    const naive = naiveOf(byMonth.get(month) ?? []);
    const figures = await office.figures(month);
    for (const [index, one] of [...figures.officers, figures.office].entries()) {
      const plain = naive[index] ?? naiveFigures([]);
      expectMargin(one.margin, plain);
      expect(one.percent).toBe(plain.percent);
      if (!figures.hasScore) continue;
      const { cs1 = null, cs3 = null, cs4 = null, cs7 = null } = one.score?.indicators ?? {};
      expect([cs1, cs3, cs4, cs7]).toEqual(plain.indicators);
      expect(one.score?.total ?? null).toBe(plain.total10);
    }
    await expectDocuments(office, `/months/${month}`, naive);
  }
  await expectDocuments(
    office,
    '/periods/2026-Q2',
    naiveOf(made.filter(({ month }) => MONTHS.indexOf(month) >= 3 && MONTHS.indexOf(month) < 6)),
  );
  await expectDocuments(office, '/periods/2026', naiveOf(made));
}, 240_000);

const [first, second, third] = IDS as [string, string, string];
let made = 0;
const aMade = (
  ratedAt: string,
  overrides: Partial<MadeRating['rating']>,
  decided: Partial<MadeRating> = {},
): MadeRating => {
  made += 1;
  return {
    rating: {
      id: `00000000-0000-4000-9000-${String(made).padStart(12, '0')}`,
      officerId: first,
      criteriaSet: 1,
      scores: { attitude: 5 },
      channel: 'phone',
      ratedAt,
      ...overrides,
    },
    month: '2026-10',
    suspect: false,
    complaint: null,
    ...decided,
  };
};

test('ties, one rating, nothing but “does not apply”, the edges of a month, another criteria set in its midst, complaints: all say the same', async () => {
  const NOON = '2026-10-15T12:00:00+07:00';
  const scored = (scores: Record<string, number | null>, complaint: MadeRating['complaint'] = null) =>
    aMade(NOON, { officerId: third, criteriaSet: SCORED_SET, scores }, { complaint });
  const ofMonth = [
    // The first and the last instant of October on the office's clock.
    aMade('2026-10-01T00:00:00+07:00', { scores: { attitude: 4, resolution: 3 } }),
    aMade('2026-10-31T16:59:59.999Z', { scores: { attitude: 3, guidance: 4 } }),
    // Halves that must go up: 1 of 8 satisfied is 12.5 %, means end in 5.
    ...[1, 1, 1, 2, 2, 2, 3].map((attitude) => aMade(NOON, { scores: { attitude } })),
    aMade(NOON, { officerId: second, scores: { attitude: null, resolution: null, guidance: null } }),
    aMade(NOON, { scores: { attitude: 5 } }, { suspect: true }),
    scored({ attitude: 5, 'total-time': 2, contacts: 1, agencies: null, 'no-harassment': 1 }),
    scored({ 'total-time': 1, contacts: 2, 'no-harassment': 0 }, 'upheld'),
    scored({ 'total-time': 2, 'no-harassment': 0 }, 'not-upheld'),
    scored({ 'total-time': 0, 'no-harassment': 1 }),
    scored({ 'total-time': 2, 'no-harassment': 0 }, 'verifying'),
    aMade(NOON, { officerId: third, scores: { attitude: 4 } }),
  ];
  const outside = [
    aMade('2026-09-30T23:59:59.999+07:00', { scores: { attitude: 1 } }, { month: '2026-09' }),
    aMade('2026-10-31T17:00:00.000Z', { scores: { attitude: 1 } }, { month: '2026-11' }),
  ];
  const office = await anOffice([...ofMonth, ...outside]);
  const naive = naiveOf(ofMonth);
  const report = await office.report('2026-10');
  expectReport([...report.officers, report.office], naive);
  const figures = await office.figures('2026-10');
  expect(figures.officers[2]?.score?.indicators).toMatchObject({ cs1: '1.4', cs3: '1.5', cs4: null, cs7: '1.3' });
  for (const [index, one] of figures.officers.entries()) {
    const { cs1 = null, cs3 = null, cs4 = null, cs7 = null } = one.score?.indicators ?? {};
    expect([cs1, cs3, cs4, cs7]).toEqual(naive[index]?.indicators);
  }
  await expectDocuments(office, '/months/2026-10', naive);

  // One comes back late: received in November, given in October, counted where it was given.
  const late = aMade(NOON, { officerId: second, scores: { attitude: 1 } });
  await storeRatings(office.app.database, office.officeId, [late]);
  await expectDocuments(office, '/months/2026-10', naiveOf([...ofMonth, late]));
});
