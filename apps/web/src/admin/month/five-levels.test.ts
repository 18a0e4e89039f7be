import { expect, test } from 'vitest';
import { addDistributions, answersIn, isFiveLevel, scoresOf, sharePercent, tintsOf } from './five-levels.ts';

const one = { 1: 0, 2: 1, 3: 0, 4: 2, 5: 3 };

test('distributions of several criteria add up level by level', () => {
  const sum = addDistributions([one, { 1: 1, 2: 0, 3: 0, 4: 0, 5: 1 }]);
  expect(sum).toEqual({ 1: 1, 2: 1, 3: 0, 4: 2, 5: 4 });
  expect(answersIn(sum)).toBe(8);
});

test('only the scale 1 to 5 is one of satisfaction', () => {
  expect(isFiveLevel(one)).toBe(true);
  expect(isFiveLevel({ 0: 1, 1: 2, 2: 3 })).toBe(false);
  expect(isFiveLevel({ ...one, 6: 0 })).toBe(false);
});

test('scores are ordered as numbers', () => {
  expect(scoresOf({ 10: 0, 9: 0, '-1': 0, 0: 0 })).toEqual(['-1', '0', '9', '10']);
});

test('shares are whole percents, half-up, and zero of nothing is zero', () => {
  expect([sharePercent(1, 8), sharePercent(1, 3), sharePercent(0, 0)]).toEqual(['13', '33', '0']);
});

test.each([
  [1, ['5']],
  [2, ['1', '5']],
  [3, ['1', '3', '5']],
  [4, ['1', '2', '4', '5']],
  [5, ['1', '2', '3', '4', '5']],
])('of %i levels the worst and the best have the colours of the worst and the best', (levels, tints) => {
  expect(tintsOf(levels)).toEqual(tints);
});
