import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyReportSchema } from './monthly-report.ts';
import { type MonthCounts, summariseMonth } from './summarise-month.ts';
import { aCriteriaSet, aCriterion } from './testing/builders.ts';

const HANG = '11111111-1111-4111-8111-111111111111';
const MINH = '22222222-2222-4222-8222-222222222222';
const SETS = [
  aCriteriaSet(),
  aCriteriaSet({ version: 2, items: [aCriterion(), aCriterion({ code: 'waiting', satisfaction: false })] }),
];

const counted = (overrides: Partial<MonthCounts> = {}): MonthCounts => ({
  month: '2026-10',
  status: 'open',
  revision: 0,
  setAside: 0,
  suggestions: 0,
  officeName: 'Bộ phận Một cửa',
  officers: [
    { id: HANG, name: 'Nguyễn Thị Hằng' },
    { id: MINH, name: 'Lê Văn Minh' },
  ],
  criteriaSets: [aCriteriaSet()],
  counts: [],
  tallies: [],
  ...overrides,
});

test('a month without ratings lists everyone with zeros and no figures', () => {
  const report = summariseMonth(counted());
  expect(monthlyReportSchema.parse(report)).toEqual(report);
  expect(report.officers.map(({ name, ratings }) => [name, ratings.total])).toEqual([
    ['Nguyễn Thị Hằng', 0],
    ['Lê Văn Minh', 0],
  ]);
  expect(report.office.satisfaction).toEqual({ n: 0, percent: null });
  expect(report.office.criteria[0]).toEqual({
    criteriaSet: 1,
    code: 'attitude',
    n: 0,
    mean: null,
    distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
  });
});

test('total is valid and suspect together; satisfaction is levels 4 and 5 of satisfaction criteria only', () => {
  const report = summariseMonth(
    counted({
      criteriaSets: SETS,
      counts: [{ officerId: HANG, valid: 4, suspect: 1 }],
      tallies: [
        { officerId: HANG, criteriaSet: 1, code: 'attitude', score: 5, n: 3 },
        { officerId: HANG, criteriaSet: 1, code: 'guidance', score: 4, n: 4 },
        { officerId: HANG, criteriaSet: 2, code: 'attitude', score: 3, n: 1 },
        { officerId: HANG, criteriaSet: 2, code: 'waiting', score: 5, n: 1 },
      ],
    }),
  );
  const [hang] = report.officers;
  expect(hang?.ratings).toEqual({ valid: 4, suspect: 1, total: 5 });
  expect(hang?.satisfaction).toEqual({ n: 8, percent: '87.5' });
  expect(hang?.criteria.map(({ criteriaSet, code, mean }) => [criteriaSet, code, mean])).toEqual([
    [1, 'attitude', '5.00'],
    [1, 'resolution', null],
    [1, 'guidance', '4.00'],
    [2, 'attitude', '3.00'],
    [2, 'waiting', '5.00'],
  ]);
});

/** Single answers, as a person would count them from the paper slips. */
const answers = fc.array(
  fc.record({
    officerId: fc.constantFrom(HANG, MINH),
    criteriaSet: fc.constantFrom(1, 2),
    code: fc.constantFrom('attitude', 'resolution', 'guidance', 'waiting'),
    score: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 200 },
);

const known = ({ criteriaSet, code }: { criteriaSet: number; code: string }): boolean =>
  SETS.some(({ version, items }) => version === criteriaSet && items.some((item) => item.code === code));

test('equals a naive recomputation from single answers, in whatever order and grouping they come', () => {
  fc.assert(
    fc.property(answers, fc.integer(), (drawn, seed) => {
      const given = drawn.filter(known);
      const shuffled = [...given].sort((a, b) => ((a.score * 31 + seed) % 7) - ((b.score * 31 + seed) % 7));
      const one = (list: typeof given): MonthCounts =>
        counted({ criteriaSets: SETS, tallies: list.map((answer) => ({ ...answer, n: 1 })) });
      const report = summariseMonth(one(given));
      expect(summariseMonth(one(shuffled))).toEqual(report);

      const hangs = given.filter(({ officerId, code }) => officerId === HANG && code !== 'waiting');
      const satisfied = hangs.filter(({ score }) => score >= 4).length;
      const percent =
        hangs.length === 0 ? null : (Math.round((satisfied / hangs.length) * 1000 + 1e-7) / 10).toFixed(1);
      expect(report.officers[0]?.satisfaction).toEqual({ n: hangs.length, percent });

      for (const { criteriaSet, code, n, distribution } of report.office.criteria) {
        const same = given.filter((answer) => answer.criteriaSet === criteriaSet && answer.code === code);
        expect(n).toBe(same.length);
        for (const score of [1, 2, 3, 4, 5]) {
          expect(distribution[String(score)]).toBe(same.filter((answer) => answer.score === score).length);
        }
      }
    }),
  );
});
