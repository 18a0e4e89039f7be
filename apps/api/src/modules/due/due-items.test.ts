import { expect, test } from 'vitest';
import { dueItems, type DueFacts } from './due-items.ts';

const facts = (overrides: Partial<DueFacts> = {}): DueFacts => ({
  today: '2026-11-03',
  evaluationDay: 5,
  months: [],
  kiosks: { waiting: 0, ratings: 0, silent: 0 },
  review: [],
  surveys: [],
  ...overrides,
});

test('an office without anything to do is left in peace', () => {
  expect(dueItems(facts())).toEqual([]);
  const idle = [{ month: '2026-10', hasRatings: false, isClosed: false }];
  expect(dueItems(facts({ months: idle }))).toEqual([]);
});

test('a month that is over is to be closed by the evaluation day, the most overdue first', () => {
  const months = ['2026-10', '2026-09'].map((month) => ({ month, hasRatings: true, isClosed: false }));
  expect(dueItems(facts({ months }))).toEqual([
    { kind: 'close-month', month: '2026-09', day: '2026-10-05', daysLeft: -29 },
    { kind: 'close-month', month: '2026-10', day: '2026-11-05', daysLeft: 2 },
  ]);
});

test('a closed month is announced for its evaluation a week ahead, and no longer afterwards', () => {
  const months = [{ month: '2026-10', hasRatings: true, isClosed: true }];
  const on = (today: string, evaluationDay: number) =>
    dueItems(facts({ today, evaluationDay, months })).map((item) => ('daysLeft' in item ? item.daysLeft : null));
  expect(on('2026-11-03', 10)).toEqual([7]);
  expect(on('2026-11-03', 11)).toEqual([]);
  expect(on('2026-11-10', 10)).toEqual([0]);
  expect(on('2026-11-11', 10)).toEqual([]);
});

test('December is evaluated in January', () => {
  const months = [{ month: '2026-12', hasRatings: true, isClosed: false }];
  expect(dueItems(facts({ today: '2027-01-05', months }))).toMatchObject([{ day: '2027-01-05', daysLeft: 0 }]);
});

test('what would be missing from the report is named: tablets, second persons, comments', () => {
  const items = dueItems(
    facts({
      kiosks: { waiting: 2, ratings: 14, silent: 1 },
      review: [{ month: '2026-10', comments: 3, proposals: 1 }],
    }),
  );
  expect(items).toEqual([
    { kind: 'kiosks-waiting', kiosks: 2, ratings: 14 },
    { kind: 'kiosks-silent', kiosks: 1 },
    { kind: 'proposals', month: '2026-10', proposals: 1 },
    { kind: 'comments', month: '2026-10', comments: 3 },
  ]);
});

test('a survey is announced from a month before its deadline until two weeks after', () => {
  const near = (deadline: string) =>
    dueItems(facts({ surveys: [{ survey: '1', title: 'Khảo sát', deadline }] })).length === 1;
  expect(['2026-12-03', '2026-12-04', '2026-10-20', '2026-10-19'].map(near)).toEqual([true, false, true, false]);
});
