import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

test('every item is there exactly once, and the original is untouched', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const before = [...items];
      const shuffled = shuffle(items, (bound) => randomInt(bound));
      const ascending = (a: number, b: number) => a - b;
      expect(shuffled.toSorted(ascending)).toEqual(items.toSorted(ascending));
      expect(items).toEqual(before);
    }),
  );
});

test('every order of three comes up', () => {
  const orders = new Set(
    Array.from({ length: 1000 }, () => shuffle(['a', 'b', 'c'], (bound) => randomInt(bound)).join('')),
  );
  expect(orders.size).toBe(6);
});
