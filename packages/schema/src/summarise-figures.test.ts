import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthFiguresSchema } from './month-figures.ts';
import { summariseFigures, type FiguresInput } from './summarise-figures.ts';
import { summariseMonth, type MonthCounts } from './summarise-month.ts';
import { aCriteriaSet, aCriterion } from './testing/builders.ts';

const HANG = '11111111-1111-4111-8111-111111111111';
const MINH = '22222222-2222-4222-8222-222222222222';
const SET = aCriteriaSet({ items: [aCriterion(), aCriterion({ code: 'waiting', satisfaction: false })] });

const reportOf = (month: string, counts: Pick<MonthCounts, 'counts' | 'tallies'>) =>
  summariseMonth({
    ...counts,
    month,
    status: 'open',
    revision: 0,
    setAside: 0,
    suggestions: 0,
    officeName: 'Bộ phận Một cửa',
    officers: [
      { id: HANG, name: 'Nguyễn Thị Hằng' },
      { id: MINH, name: 'Lê Văn Minh' },
    ],
    criteriaSets: [SET],
  });

const answered = (officerId: string, scores: readonly number[]) => ({
  counts: [{ officerId, valid: scores.length, suspect: 0 }],
  tallies: scores.map((score) => ({ officerId, criteriaSet: 1, code: 'attitude', score, n: 1 })),
});

const anInput = (overrides: Partial<FiguresInput> = {}): FiguresInput => ({
  report: reportOf('2026-10', answered(HANG, [5, 5, 5, 1])),
  before: [],
  criteriaSets: [SET],
  details: { reasons: [], channels: [], hours: [], circular: [] },
  dossiers: [],
  minimumSample: 4,
  ...overrides,
});

test('margins are of the answers that count for satisfaction', () => {
  const figures = summariseFigures(anInput());
  expect(monthFiguresSchema.parse(figures)).toEqual(figures);
  const [hang, minh] = figures.officers;
  expect(hang).toMatchObject({ percent: '75.0', margin: { low: '30.1', high: '95.4' }, isSmall: false });
  expect(hang?.criteria).toEqual([
    { criteriaSet: 1, code: 'attitude', n: 4, percent: '75.0', margin: { low: '30.1', high: '95.4' } },
  ]);
  expect(minh).toMatchObject({ percent: null, margin: null, isSmall: true, change: null });
});

test('a change is the difference of what is printed, and none where either month is too small', () => {
  const before = (scores: readonly number[]) => [reportOf('2026-09', answered(HANG, scores))];
  const change = (scores: readonly number[], minimumSample = 3) =>
    summariseFigures(anInput({ before: before(scores), minimumSample })).officers[0]?.change;
  expect(change([5, 1, 1])).toBe('+41.7');
  expect(change([5, 5, 5])).toBe('-25.0');
  expect(change([5, 5, 5, 1])).toBe('+0.0');
  expect(change([5, 5])).toBeNull();
  expect(change([5, 5, 5], 5)).toBeNull();
});

test('the response rate is valid ratings ÷ dossiers received, unknown where nobody entered any', () => {
  const { office, officers } = summariseFigures(
    anInput({
      dossiers: [
        { officerId: HANG, received: 32, cs2: null },
        { officerId: MINH, received: null, cs2: null },
      ],
    }),
  );
  expect(officers.map(({ received, responseRate }) => [received, responseRate])).toEqual([
    [32, '12.5'],
    [null, null],
  ]);
  expect(office).toMatchObject({ received: 32, responseRate: '12.5' });
  expect(
    summariseFigures(anInput({ dossiers: [{ officerId: HANG, received: 0, cs2: null }] })).office.responseRate,
  ).toBeNull();
});

test('the line ends with this month', () => {
  const { line } = summariseFigures(anInput({ before: [reportOf('2026-09', answered(HANG, [4]))] }));
  expect(line).toEqual([
    { month: '2026-09', status: 'open', valid: 1, n: 1, percent: '100.0' },
    { month: '2026-10', status: 'open', valid: 4, n: 4, percent: '75.0' },
  ]);
});

const officerId = fc.constantFrom(HANG, MINH);
const reason = fc.record({
  officerId,
  criteriaSet: fc.constant(1),
  code: fc.constantFrom('attitude', 'waiting'),
  reason: fc.constantFrom('slow', 'rude'),
  n: fc.integer({ min: 1, max: 5 }),
});
const channel = fc.record({
  officerId,
  channel: fc.constantFrom('phone' as const, 'kiosk' as const, 'paper' as const),
  n: fc.integer({ min: 1, max: 5 }),
});

test('reasons and channels are added up per officer, and the office is the sum of its officers', () => {
  fc.assert(
    fc.property(fc.array(reason), fc.array(channel), (reasons, channels) => {
      const figures = summariseFigures(anInput({ details: { reasons, channels, hours: [], circular: [] } }));
      const sum = (list: readonly { readonly n: number }[]): number => list.reduce((total, { n }) => total + n, 0);
      for (const [index, id] of [HANG, MINH].entries()) {
        const own = figures.officers[index];
        for (const given of own?.reasons ?? []) {
          const same = reasons.filter(
            (one) => one.officerId === id && one.code === given.code && one.reason === given.reason,
          );
          expect(given.n).toBe(sum(same));
        }
        expect(sum(own?.reasons ?? [])).toBe(sum(reasons.filter((one) => one.officerId === id)));
        expect(own?.channels.kiosk).toBe(
          sum(channels.filter((one) => one.officerId === id && one.channel === 'kiosk')),
        );
      }
      expect(sum(figures.office.reasons)).toBe(sum(reasons));
      const counts = figures.office.reasons.map(({ n }) => n);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }),
  );
});

test('the score adds the officer’s points, and CS2 where the office has it', () => {
  const two = { points: 2, n: 1 };
  const points = { cs1: two, cs3: two, cs4: two, cs7: two, verifying: 1, lateWithoutTrouble: 2 };
  const { officers, office } = summariseFigures(
    anInput({
      details: { reasons: [], channels: [], hours: [], circular: [{ officerId: HANG, points }] },
      dossiers: [{ officerId: HANG, received: 2, cs2: { points: 3, n: 2 } }],
    }),
  );
  expect(officers[0]?.score).toMatchObject({ total: '9.5', highest: '10.0', missing: [] });
  expect(officers[0]?.unscored).toEqual({ verifying: 1, lateWithoutTrouble: 2 });
  expect(officers[1]?.score).toBeNull();
  expect(office.score).toEqual(officers[0]?.score);
});
