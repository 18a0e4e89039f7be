import { expect, test } from 'vitest';
import { shownRevision, withholdSmall } from './withhold-small.ts';

const MINIMUM = 3;
const CODES = ['a', 'b', 'c', 'd'] as const;

const criterion = (code: string, low: number, high = 0) => ({
  criteriaSet: 1,
  code,
  n: low + high,
  distribution: { '1': low, '5': high },
});

/** Every way to answer three satisfaction questions and one other, 0 to 5 times each. */
const smallMonths = function* () {
  for (let place = 0; place < 6 ** 4; place += 1) {
    yield CODES.map((code, index) => criterion(code, Math.floor(place / 6 ** index) % 6));
  }
};

test('of every small month, nothing shown and nothing left by subtraction is about fewer people than the minimum', () => {
  let months = 0;
  let shownTotals = 0;
  for (const criteria of smallMonths()) {
    const isSatisfaction = (key: string) => key !== '1/d';
    const shown = withholdSmall(criteria, isSatisfaction, MINIMUM);
    const seen = criteria.filter(({ code }) => shown.criteria.has(`1/${code}`));
    expect(Math.min(MINIMUM, ...seen.map(({ n }) => n))).toBe(MINIMUM);
    months += 1;
    if (!shown.total) continue;
    shownTotals += 1;
    const summed = criteria.filter(({ code }) => isSatisfaction(`1/${code}`));
    // What is left of the total for every choice of shown questions that somebody may subtract.
    const visible = summed.filter(({ code }) => shown.criteria.has(`1/${code}`));
    for (let choice = 0; choice < 2 ** visible.length; choice += 1) {
      const taken = new Set(visible.filter((_, index) => (choice >> index) % 2 === 1));
      const left = summed.filter((one) => !taken.has(one) && one.n > 0);
      const people = Math.max(0, ...left.map(({ n }) => n));
      expect(people).toSatisfy((count: number) => count === 0 || count >= MINIMUM);
    }
  }
  expect({ months, hasTotals: shownTotals > 0 }).toEqual({ months: 1296, hasTotals: true });
});

test('a question with few answers is covered by the smallest other one, and the total stays', () => {
  const shown = withholdSmall([criterion('a', 9), criterion('b', 4), criterion('c', 1)], () => true, MINIMUM);
  expect({ criteria: [...shown.criteria], total: shown.total }).toEqual({ criteria: ['1/a'], total: true });
});

test('an addendum of few ratings stays unseen, so that two looks at a month do not tell one rating', () => {
  const revision = (low: number, high: number) => ({
    ratings: { valid: low + high, suspect: 0, total: low + high },
    criteria: [criterion('a', low, high)],
  });
  expect(shownRevision([revision(1, 1)], MINIMUM)).toBeNull();
  expect(shownRevision([null, revision(1, 2)], MINIMUM)).toBe(1);
  expect(shownRevision([revision(2, 2), revision(3, 2)], MINIMUM)).toBe(0);
  // One became suspect and one came late: as many as before, but other ones.
  expect(shownRevision([revision(2, 2), revision(3, 1)], MINIMUM)).toBe(0);
  expect(shownRevision([revision(2, 2), revision(3, 2), revision(4, 4)], MINIMUM)).toBe(2);
});
