import { monthFiguresSchema } from '@hailong/schema/month-figures';
import { shownReportSchema, type Result } from '@hailong/schema/monthly-report';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { expect } from 'vitest';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../../auth/testing/people.ts';
import { readDocx } from '../../../official-document/testing/read-docx.ts';
import { sampleOfficers } from '../../../sample/roster.ts';
import type { MadeRating } from './a-year-of-ratings.ts';
import { publishScoredSet, storeRatings } from './made-ratings.store.ts';
import { naiveFigures, type NaiveFigures } from './naive-figures.ts';

const OFFICE = '/api/offices/van-gia';
export const IDS = sampleOfficers.map(({ id }) => id);

export const openOfficeWith = async (made: readonly MadeRating[]) => {
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
export const naiveOf = (made: readonly MadeRating[]): readonly NaiveFigures[] => [
  ...IDS.map((id) => naiveFigures(made.filter(({ rating }) => rating.officerId === id))),
  naiveFigures(made),
];

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
const comma = (text: string | null): string => text?.replace('.', ',') ?? '–';
const grouped = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, '.');

export const expectMargin = (printed: { low: string; high: string } | null, { margin }: NaiveFigures): void => {
  expect(printed === null).toBe(margin === null);
  if (!printed || !margin) return;
  expect(Math.abs(Number(printed.low) - margin[0])).toBeLessThan(0.0501);
  expect(Math.abs(Number(printed.high) - margin[1])).toBeLessThan(0.0501);
};

export const expectReport = (results: readonly Result[], naive: readonly NaiveFigures[]): void => {
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
export const expectDocuments = async (
  { sheets, tables }: Pick<Awaited<ReturnType<typeof openOfficeWith>>, 'sheets' | 'tables'>,
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
