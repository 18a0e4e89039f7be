import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backoffMs } from './backoff.ts';

test('waits double from about a second to at most a minute', () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 100, 10_000].map((failures) =>
    Math.round(backoffMs(failures, 0.999_999) / 1000),
  );
  expect(longest).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
});

test('however often it has failed, the next try comes within a minute and never at once', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (failures, random) => {
      const wait = backoffMs(failures, random);
      expect(wait).toBeGreaterThanOrEqual(500);
      expect(wait).toBeLessThanOrEqual(60_000);
    }),
  );
});
