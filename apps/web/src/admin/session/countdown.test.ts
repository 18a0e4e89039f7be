import { expect, test } from 'vitest';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { durationText, secondsLeft } from './countdown.ts';

test.each([
  [5000, 0, 5],
  [5000, 4001, 1],
  [5000, 5000, 0],
  [5000, 9000, 0],
])('until %d at %d there are %d seconds left', (until, now, left) => {
  expect(secondsLeft(until, now)).toBe(left);
});

test('durations are said in minutes and seconds', () => {
  expect([12, 60, 75].map((seconds) => durationText(seconds, vi))).toEqual(['12 giây', '1 phút', '1 phút 15 giây']);
  expect([1, 75].map((seconds) => durationText(seconds, en))).toEqual(['1 second', '1 min 15 seconds']);
});
