import { expect, test } from 'vitest';
import { NO_POINTS, type CircularPoints } from './circular-score.ts';
import { periodFigures, type CountedMonth } from './period-figures.ts';
import { summarisePeriod } from './period-report.ts';
import { summariseMonth } from './summarise-month.ts';
import { aCriteriaSet, aCriterion } from './testing/builders.ts';

const HANG = '11111111-1111-4111-8111-111111111111';
const SET = aCriteriaSet({ items: [aCriterion()] });

const aCounted = (
  month: string,
  scores: readonly number[],
  { points, ...overrides }: Partial<CountedMonth> & { readonly points?: Partial<CircularPoints> } = {},
): CountedMonth => ({
  report: summariseMonth({
    month,
    status: 'open',
    revision: 0,
    setAside: 0,
    suggestions: 0,
    officeName: 'Bộ phận Một cửa',
    officers: [{ id: HANG, name: 'Nguyễn Thị Hằng' }],
    criteriaSets: [SET],
    counts: [{ officerId: HANG, valid: scores.length, suspect: 0 }],
    tallies: scores.map((score) => ({ officerId: HANG, criteriaSet: 1, code: 'attitude', score, n: 1 })),
  }),
  criteriaSets: [SET],
  details: {
    reasons: [],
    channels: [],
    hours: [],
    circular: points ? [{ officerId: HANG, points: { ...NO_POINTS, ...points } }] : [],
  },
  dossiers: [],
  ...overrides,
});

const figuresOf = (...months: [CountedMonth, ...CountedMonth[]]) => {
  const [first, ...others] = months.map(({ report }) => report) as [CountedMonth['report']];
  return periodFigures(summarisePeriod('2026-Q4', [first, ...others], [SET]), months, 5);
};

test('a quarter’s score comes from its answers: 1 dossier at 2 points and 3 at 0 make 0.5, not the mean of 2.0 and 0.0', () => {
  const { officers } = figuresOf(
    aCounted('2026-10', [5], { points: { cs1: { points: 2, n: 1 } } }),
    aCounted('2026-11', [1, 1, 1], { points: { cs1: { points: 0, n: 3 } } }),
  );
  expect(officers[0]).toMatchObject({
    percent: '25.0',
    margin: { low: '4.6', high: '69.9' },
    isSmall: true,
    score: { indicators: { cs1: '0.5' }, total: '0.5', highest: '2.0', missing: ['cs2', 'cs3', 'cs4', 'cs7'] },
  });
});

test('CS2 and dossiers of the months are added up; a rated month without a count leaves the rate unknown', () => {
  const dossiers = (received: number | null) => ({
    dossiers: [{ officerId: HANG, received, cs2: { points: 3, n: 2 } }],
  });
  const whole = figuresOf(aCounted('2026-10', [5, 5], dossiers(6)), aCounted('2026-11', [4], dossiers(4)));
  expect(whole.officers[0]).toMatchObject({ received: 10, responseRate: '30.0', cs2: { points: 6, n: 4 } });
  const partly = figuresOf(aCounted('2026-10', [5, 5], dossiers(6)), aCounted('2026-11', [4], dossiers(null)));
  expect(partly.officers[0]).toMatchObject({ received: null, responseRate: null });
  const idle = figuresOf(aCounted('2026-10', [5, 5], dossiers(6)), aCounted('2026-11', []));
  expect(idle.officers[0]).toMatchObject({ received: 6, responseRate: '33.3' });
});

test('a rated month that was closed before details were kept leaves the period without a score', () => {
  const points = { cs1: { points: 2, n: 1 } };
  const old = aCounted('2026-10', [5], { details: null });
  expect(figuresOf(old, aCounted('2026-11', [4], { points }))).toMatchObject({
    hasDetails: false,
    officers: [{ score: null }],
  });
  const empty = aCounted('2026-10', [], { details: null });
  expect(figuresOf(empty, aCounted('2026-11', [4], { points })).officers[0]?.score?.total).toBe('2.0');
});
