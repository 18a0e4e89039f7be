import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarisePeriod } from './period-report.ts';
import { summariseMonth, type MonthCounts } from './summarise-month.ts';
import { aCriteriaSet, aCriterion } from './testing/builders.ts';

const AN = '11111111-1111-4111-8111-111111111111';
const BINH = '22222222-2222-4222-8222-222222222222';
const CHI = '33333333-3333-4333-8333-333333333333';

const threeLevels = aCriteriaSet({
  version: 2,
  items: [
    aCriterion({
      code: 'cs1',
      satisfaction: false,
      levels: [0, 1, 2].map((score) => ({ score, label: { vi: `${score}`, en: `${score}` } })),
    }),
  ],
});
const criteriaSets = [aCriteriaSet(), threeLevels];

const aMonth = (overrides: Partial<MonthCounts> = {}): MonthCounts => ({
  month: '2026-10',
  status: 'open',
  revision: 0,
  setAside: 0,
  suggestions: 0,
  officeName: 'UBND xã Vạn Ninh',
  officers: [{ id: AN, name: 'An' }],
  criteriaSets,
  counts: [],
  tallies: [],
  ...overrides,
});

const tally = fc.record({
  officerId: fc.constantFrom(AN, BINH, CHI),
  criteriaSet: fc.constant(1),
  code: fc.constantFrom('attitude', 'resolution', 'guidance'),
  score: fc.integer({ min: 1, max: 5 }),
  n: fc.integer({ min: 1, max: 400 }),
});
const count = fc.record({
  officerId: fc.constantFrom(AN, BINH, CHI),
  valid: fc.integer({ min: 0, max: 400 }),
  suspect: fc.integer({ min: 0, max: 9 }),
});
const everyone = [AN, BINH, CHI].map((id) => ({ id, name: id }));
const counted = fc
  .record({ tallies: fc.array(tally), counts: fc.array(count), suggestions: fc.nat(9), setAside: fc.nat(9) })
  .map((parts) => aMonth({ officers: everyone, ...parts }));

test('the period of one month has the figures of that month', () => {
  fc.assert(
    fc.property(counted, (month) => {
      const report = summariseMonth(month);
      const { officers, office, suggestions, setAside } = summarisePeriod('2026-10', [report], criteriaSets);
      expect({ officers, office, suggestions, setAside }).toEqual({
        officers: report.officers,
        office: report.office,
        suggestions: report.suggestions,
        setAside: report.setAside,
      });
    }),
  );
});

test('a quarter says what all its answers say when they are counted in one go', () => {
  fc.assert(
    fc.property(counted, counted, counted, (first, second, third) => {
      const parts = [first, second, third];
      const together = summariseMonth({
        ...first,
        counts: parts.flatMap(({ counts }) => counts),
        tallies: parts.flatMap(({ tallies }) => tallies),
      });
      const reports = [summariseMonth(first), summariseMonth(second), summariseMonth(third)] as const;
      const quarter = summarisePeriod('2026-Q4', [...reports], criteriaSets);
      expect(quarter.office).toEqual(together.office);
      expect(quarter.officers).toEqual(together.officers);
    }),
  );
});

test('it is never the mean of the months’ means', () => {
  const answers = (score: number, n: number) =>
    summariseMonth(aMonth({ tallies: [{ officerId: AN, criteriaSet: 1, code: 'attitude', score, n }] }));
  const { office } = summarisePeriod('2026-Q4', [answers(5, 99), answers(1, 1), answers(1, 0)], criteriaSets);
  expect(office.satisfaction).toEqual({ n: 100, percent: '99.0' });
  expect(office.criteria[0]?.mean).toBe('4.96');
});

test('who came or left during the period is listed once, in the order and with the name of the latest month', () => {
  const month = (officers: MonthCounts['officers']) => summariseMonth(aMonth({ officers }));
  const { officers } = summarisePeriod(
    '2026-Q4',
    [
      month([
        { id: AN, name: 'An' },
        { id: CHI, name: 'Chi' },
      ]),
      month([
        { id: BINH, name: 'Bình' },
        { id: AN, name: 'Hoài An' },
      ]),
    ],
    criteriaSets,
  );
  expect(officers.map(({ name }) => name)).toEqual(['Bình', 'Hoài An', 'Chi']);
});

test('each month says whether it was closed; sets that no month lists stay out', () => {
  const only = aMonth({ criteriaSets: [threeLevels] });
  const report = summarisePeriod(
    '2026-Q4',
    [summariseMonth({ ...only, status: 'closed', revision: 2 }), summariseMonth({ ...only, month: '2026-11' })],
    criteriaSets,
  );
  expect(report.months).toEqual([
    { month: '2026-10', status: 'closed', revision: 2 },
    { month: '2026-11', status: 'open', revision: 0 },
  ]);
  expect(report.office.criteria.map(({ code }) => code)).toEqual(['cs1']);
});
