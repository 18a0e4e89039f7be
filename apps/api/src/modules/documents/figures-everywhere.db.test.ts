import { addMonths } from '@hailong/schema/month';
import { expect, test } from 'vitest';
import { aYearOfRatings } from './testing/a-year-of-ratings.ts';
import {
  expectDocuments,
  expectMargin,
  expectReport,
  IDS,
  naiveOf,
  openOfficeWith,
} from './testing/compare-everywhere.ts';
import { naiveFigures } from './testing/naive-figures.ts';

const MONTHS = Array.from({ length: 12 }, (_, step) => addMonths('2026-01', step));

test('of a year of 60 000 ratings the screen’s JSON, CSV, Excel and Word say the same, and what a plain recount says', async () => {
  const made = aYearOfRatings(IDS, 60_000);
  const office = await openOfficeWith(made);
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
