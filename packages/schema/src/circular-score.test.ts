import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCircularPoints,
  circularPointsOf,
  circularScore,
  completionOf,
  conductOf,
  NO_POINTS,
  unitClassOf,
  type ScoredGroup,
} from './circular-score.ts';
import { circularQuestions } from './ready-criteria-circular.ts';
import { criteriaSetSchema } from './criterion.ts';

const SET = criteriaSetSchema.parse({ version: 1, ...circularQuestions });
const group = (scores: ScoredGroup['scores'], n = 1, complaint: ScoredGroup['complaint'] = null): ScoredGroup => ({
  criteriaSet: 1,
  scores,
  complaint,
  n,
});

test.each([
  [50, 'full'],
  [49, 'most'],
  [35, 'most'],
  [34, 'under'],
  [0, 'under'],
] as const)('an officer with %i tenths: %s', (tenths, completion) => {
  expect(completionOf(tenths)).toBe(completion);
});

test.each([
  [150, 'excellent'],
  [149, 'good'],
  [120, 'good'],
  [119, 'fair'],
  [90, 'fair'],
  [89, 'average'],
  [60, 'average'],
  [59, 'weak'],
] as const)('a unit with %i tenths: %s', (tenths, unitClass) => {
  expect(unitClassOf(tenths)).toBe(unitClass);
});

test.each([
  // time, trouble (0 = yes), complaint → points
  [2, 1, null, 2],
  [1, 1, null, 1],
  [0, 1, null, 'late'],
  [null, 1, null, null],
  [2, 0, null, 0],
  [2, 0, 'new', 'verifying'],
  [2, 0, 'verifying', 'verifying'],
  [2, 0, 'upheld', 0],
  [2, 0, 'not-upheld', 2],
  [1, null, 'not-upheld', 1],
  [2, null, null, null],
  [2, 1, 'verifying', 2],
  [null, null, 'upheld', 0],
] as const)('CS7 of time %s, trouble %s, complaint %s is %s', (time, conduct, complaint, points) => {
  expect(conductOf(time, conduct, complaint)).toBe(points);
});

test('the total is the sum of the rounded indicators, of what there is, and says what is missing', () => {
  const counted = circularPointsOf(
    [
      group({ 'total-time': 2, contacts: 1, agencies: 2, 'no-harassment': 1 }, 2),
      group({ 'total-time': 1, contacts: null, agencies: 1, 'no-harassment': 1 }),
    ],
    [SET],
  );
  expect(counted && circularScore(counted, null)).toEqual({
    indicators: { cs1: '1.7', cs2: null, cs3: '1.0', cs4: '1.7', cs7: '1.7' },
    total: '6.1',
    highest: '8.0',
    missing: ['cs2'],
    completion: 'full',
  });
  expect(counted && circularScore(counted, { points: 3, n: 2 })).toMatchObject({
    total: '7.6',
    highest: '10.0',
    missing: [],
  });
});

test('halves go up: 1 point of 20 dossiers is 0,1', () => {
  const points = { ...NO_POINTS, cs1: { points: 1, n: 20 } };
  expect(circularScore(points, null)?.indicators.cs1).toBe('0.1');
  expect(circularScore({ ...NO_POINTS, cs1: { points: 1, n: 21 } }, null)?.indicators.cs1).toBe('0.0');
});

test('exactly on a bound, with indicators missing, nothing is rescaled', () => {
  const twoOf = (points: number, n: number) => ({ ...NO_POINTS, cs1: { points, n }, cs3: { points, n } });
  expect(circularScore(twoOf(35, 20), null)).toMatchObject({ total: '3.6', highest: '4.0', completion: 'most' });
  expect(circularScore(twoOf(34, 20), null)).toMatchObject({ total: '3.4', completion: 'under' });
  expect(circularScore({ ...twoOf(175, 100), cs4: { points: 15, n: 10 } }, null)).toMatchObject({
    total: '5.1',
    completion: 'full',
  });
});

test('no profile, no score; a profile without any answer, no score either', () => {
  expect(circularPointsOf([group({ 'total-time': 2 })], [])).toBeNull();
  expect(circularScore(NO_POINTS, null)).toBeNull();
});

const answer = (highest: number) => fc.option(fc.integer({ min: 0, max: highest }), { nil: null });
const someGroup = fc.record({
  criteriaSet: fc.constant(1),
  complaint: fc.constantFrom(null, 'new' as const, 'verifying' as const, 'upheld' as const, 'not-upheld' as const),
  n: fc.integer({ min: 1, max: 4 }),
  scores: fc.record({ 'total-time': answer(2), contacts: answer(2), agencies: answer(2), 'no-harassment': answer(1) }),
});

test('equals points given dossier by dossier, and months added up are the quarter', () => {
  fc.assert(
    fc.property(fc.array(someGroup, { maxLength: 20 }), fc.nat(20), (groups, cut) => {
      const whole = circularPointsOf(groups, [SET]);
      const singles = groups.flatMap(({ n, ...single }) => Array.from({ length: n }, () => single));
      const given = singles.map(({ scores }) => scores.contacts).filter((score) => score !== null);
      expect(whole?.cs3).toEqual({ points: given.reduce((sum, score) => sum + score, 0), n: given.length });
      const conducts = singles.map(({ scores, complaint }) =>
        conductOf(scores['total-time'], scores['no-harassment'], complaint),
      );
      const numbers = conducts.filter((conduct) => typeof conduct === 'number');
      expect(whole?.cs7.n).toBe(numbers.length);
      expect(whole?.verifying).toBe(conducts.filter((conduct) => conduct === 'verifying').length);
      const parts = [groups.slice(0, cut), groups.slice(cut)].map((part) => circularPointsOf(part, [SET]) ?? NO_POINTS);
      expect(parts.reduce(addCircularPoints, NO_POINTS)).toEqual(whole);
    }),
  );
});
