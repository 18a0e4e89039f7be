import { expect, test } from 'vitest';
import { countFailure, delayAfter, DELAY_RULES, FORGOTTEN_AFTER, waitBefore } from './sign-in-delay.ts';

const rule = DELAY_RULES.accountAndAddress;

test('five wrong passwords cost nothing, then the wait doubles from two seconds up to five minutes', () => {
  const waits = Array.from({ length: 16 }, (_, failures) => delayAfter(failures, rule) / 1000);
  expect(waits).toEqual([0, 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]);
  expect(delayAfter(1_000_000, rule)).toBe(300_000);
});

test('the wait runs out by itself: nobody is ever locked out', () => {
  const count = { failures: 7, lastFailedAt: 1_000_000 };
  expect(waitBefore(count, rule, 1_000_000)).toBe(8000);
  expect(waitBefore(count, rule, 1_003_000)).toBe(5000);
  expect(waitBefore(count, rule, 1_008_000)).toBe(0);
});

test('a day without failures starts the count again', () => {
  const count = { failures: 12, lastFailedAt: 0 };
  expect(countFailure(count, FORGOTTEN_AFTER - 1)).toEqual({ failures: 13, lastFailedAt: FORGOTTEN_AFTER - 1 });
  expect(countFailure(count, FORGOTTEN_AFTER)).toEqual({ failures: 1, lastFailedAt: FORGOTTEN_AFTER });
  expect(waitBefore({ failures: 99, lastFailedAt: 0 }, rule, FORGOTTEN_AFTER)).toBe(0);
});

test('all devices together can hold an account up for half a minute at most', () => {
  expect(delayAfter(49, DELAY_RULES.account)).toBe(0);
  expect(delayAfter(10_000, DELAY_RULES.account)).toBe(30_000);
});

test('a clock set back does not make anyone wait longer than the longest wait plus the step', () => {
  expect(waitBefore({ failures: 5, lastFailedAt: 10_000 }, rule, 4000)).toBe(8000);
});

test('an attempt that read its clock a moment before the one counted last is not made to wait for that', () => {
  expect(waitBefore({ failures: 1, lastFailedAt: 1005 }, DELAY_RULES.account, 1000)).toBe(0);
});
