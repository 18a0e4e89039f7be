import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test('one is one, everything else is many', () => {
  expect(['0', '1', '2', '1,000'].map((count) => plural(count, 'rating', 'ratings'))).toEqual([
    '0 ratings',
    '1 rating',
    '2 ratings',
    '1,000 ratings',
  ]);
});
