import { expect, test } from 'vitest';
import { shiftsSchema } from './duty-schedule.ts';

const officerId = 'a7c1f202-2278-5c4a-a6e2-e35d61fe7475';
const accepts = (...times: (readonly [string, string])[]): boolean =>
  shiftsSchema.safeParse(times.map(([from, until]) => ({ from, until, officerId }))).success;

test('shifts follow each other, may touch, and end at midnight at the latest', () => {
  expect(accepts()).toBe(true);
  expect(accepts(['07:30', '11:30'], ['11:30', '13:00'], ['22:00', '24:00'])).toBe(true);
});

test('shifts that overlap, stand out of order or end before they begin are refused', () => {
  expect(accepts(['07:30', '11:30'], ['11:29', '13:00'])).toBe(false);
  expect(accepts(['13:30', '17:00'], ['07:30', '11:30'])).toBe(false);
  expect(accepts(['11:30', '07:30'])).toBe(false);
  expect(accepts(['07:30', '07:30'])).toBe(false);
  expect(accepts(['7:30', '11:30'])).toBe(false);
  expect(accepts(['07:30', '24:01'])).toBe(false);
});
