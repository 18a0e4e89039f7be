import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioHalfUp } from './rounding.ts';

test.each([
  [1, 8, 2, '0.13'],
  [7, 8, 1, '0.9'],
  [700, 8, 1, '87.5'],
  [17, 4, 2, '4.25'],
  [1, 3, 2, '0.33'],
  [2, 3, 2, '0.67'],
  [0, 5, 1, '0.0'],
  [500, 5, 1, '100.0'],
  [-3, 2, 0, '-1'],
  [-1, 3, 2, '-0.33'],
  [1, 200, 2, '0.01'],
  [1005, 1000, 2, '1.01'],
])('%i ÷ %i to %i decimals is %s', (numerator, denominator, decimals, text) => {
  expect(ratioHalfUp(numerator, denominator, decimals)).toBe(text);
});

test('agrees with exact arithmetic on big integers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e7 }), (numerator, denominator) => {
      const scaled = (2n * BigInt(numerator) * 100n + BigInt(denominator)) / (2n * BigInt(denominator));
      const exact = `${scaled / 100n}.${String(scaled % 100n).padStart(2, '0')}`;
      expect(ratioHalfUp(numerator, denominator, 2)).toBe(exact);
    }),
  );
});
