import { expect, test } from 'vitest';
import { moodOfLevel } from './mood-of-level.ts';

test('five levels have the five faces, from worst to best', () => {
  expect([0, 1, 2, 3, 4].map((index) => moodOfLevel(index, 5))).toEqual([1, 2, 3, 4, 5]);
});

test('a shorter scale keeps the extremes apart', () => {
  expect([0, 1, 2].map((index) => moodOfLevel(index, 3))).toEqual([1, 3, 5]);
});

test('a longer scale has words only', () => {
  expect(moodOfLevel(0, 11)).toBeUndefined();
});

test('"does not apply" has no face', () => {
  expect(moodOfLevel(-1, 5)).toBeUndefined();
});
