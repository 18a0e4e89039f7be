import { expect, test } from 'vitest';
import { printedPaths } from './printed-paths.ts';

test('what hangs on walls never changes', () => {
  expect(printedPaths.home(null)).toBe('/');
  expect(printedPaths.home('van-gia')).toBe('/o/van-gia');
  expect(printedPaths.counter('van-gia', 'c')).toBe('/o/van-gia/counters/c');
  expect(printedPaths.officer(null, 'o')).toBe('/officers/o');
});
