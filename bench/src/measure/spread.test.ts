import { expect, it } from 'vitest';
import { medianOf, percentileOf, ratiosOf, spreadOf } from './spread.ts';

it('takes the middle value, or the mean of two middles', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([4, 1, 2, 9])).toBe(3);
  expect(() => medianOf([])).toThrow('no median');
});

it('tells how far the runs lie apart', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ runs: 3, min: 1, median: 2, max: 3 });
});

it('takes percentiles by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentileOf(hundred, 0.5)).toBe(50);
  expect(percentileOf(hundred, 0.99)).toBe(99);
  expect(percentileOf([7], 0.99)).toBe(7);
  expect(percentileOf([], 0.99)).toBe(0);
});

it('compares run by run, so that a slow hour slows both', () => {
  expect(ratiosOf([10, 5], [20, 10])).toEqual({ runs: 2, min: 0.5, median: 0.5, max: 0.5 });
  expect(() => ratiosOf([1], [1, 2])).toThrow('as many runs');
});
