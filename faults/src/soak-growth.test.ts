import { expect, test } from 'vitest';
import { growth } from './soak-growth.ts';

test('a week that stays within a fifth of its first evening is flat', () => {
  expect(growth([])).toEqual([]);
  expect(
    growth([
      { memory: 100, handles: 20 },
      { memory: 120, handles: 25 },
      { memory: 90, handles: 10 },
    ]),
  ).toEqual([]);
});

test('memory and handles that grow are named with their day', () => {
  const week = [
    { memory: 100, handles: 100 },
    { memory: 100, handles: 121 },
    { memory: 121, handles: 100 },
  ];
  expect(growth(week)).toEqual(['day 2: 121 handles after 100', 'day 3: 121 MB after 100 MB']);
});
