import { expect, test } from 'vitest';
import { takeApart } from './answer-groups.ts';

test('answers are counted per criterion, "does not apply" and suspect ratings left out', () => {
  const apart = takeApart([
    { officerId: 'an', criteriaSet: 1, scores: { attitude: 5, resolution: null }, total: 3, suspect: 1 },
    { officerId: 'an', criteriaSet: 1, scores: { attitude: 2 }, total: 1, suspect: 1 },
    { officerId: null, criteriaSet: null, scores: null, total: 4, suspect: 0 },
  ]);
  expect(apart).toEqual({
    suggestions: 4,
    counts: [
      { officerId: 'an', valid: 2, suspect: 1 },
      { officerId: 'an', valid: 0, suspect: 1 },
    ],
    tallies: [{ officerId: 'an', criteriaSet: 1, code: 'attitude', score: 5, n: 2 }],
  });
});

test('no groups, no counts', () => {
  expect(takeApart([])).toEqual({ suggestions: 0, counts: [], tallies: [] });
});
