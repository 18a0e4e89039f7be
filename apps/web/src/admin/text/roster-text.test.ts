import { expect, test } from 'vitest';
import { rosterEn } from './roster-en.ts';
import { rosterVi } from './roster-vi.ts';

test('a search says how many of how many it found', () => {
  const counts = [rosterVi, rosterEn].map(({ rosterPage: { count } }) => [count(6, 6), count(2, 6)]);
  expect(counts).toEqual([
    ['6 người.', '2 trên 6 người.'],
    ['6 people.', '2 of 6 people.'],
  ]);
});
