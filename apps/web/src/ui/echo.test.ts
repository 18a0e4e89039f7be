import { expect, test } from 'vitest';
import { isEcho, type Tap } from './echo.ts';

const aTap = (overrides: Partial<Tap> = {}): Tap => ({
  x: 100,
  y: 100,
  time: 1000,
  touch: true,
  count: 1,
  ...overrides,
});

test('the second half of a double tap is an echo', () => {
  expect(isEcho(aTap(), aTap({ time: 1180, x: 104 }))).toBe(true);
});

test('a click the browser counts as the second in a row is an echo', () => {
  expect(isEcho(null, aTap({ touch: false, count: 2 }))).toBe(true);
});

test('a tap elsewhere, a later tap and the first tap are meant', () => {
  expect(isEcho(aTap(), aTap({ time: 1180, y: 180 }))).toBe(false);
  expect(isEcho(aTap(), aTap({ time: 1400 }))).toBe(false);
  expect(isEcho(null, aTap())).toBe(false);
});

test('a keyboard’s clicks, all at one spot, are meant', () => {
  const key = aTap({ touch: false, count: 0, x: 0, y: 0 });
  expect(isEcho(key, { ...key, time: 1050 })).toBe(false);
});
