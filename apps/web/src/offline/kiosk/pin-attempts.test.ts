import { expect, test } from 'vitest';
import { pinWaitMs } from './pin-attempts.ts';

const after = (wrong: number, elapsed: number): number => pinWaitMs({ wrong, at: 1_000_000 }, 1_000_000 + elapsed);

test('four wrong tries cost nothing, the fifth half a minute', () => {
  expect([0, 1, 4].map((wrong) => after(wrong, 0))).toEqual([0, 0, 0]);
  expect(after(5, 0)).toBe(30_000);
  expect(after(5, 29_000)).toBe(1000);
  expect(after(5, 30_000)).toBe(0);
});

test('each further one doubles the wait, up to a quarter of an hour', () => {
  expect([6, 7, 8].map((wrong) => after(wrong, 0))).toEqual([60_000, 120_000, 240_000]);
  expect(after(500, 0)).toBe(900_000);
});

test('a clock set back makes nobody wait longer than the wait itself', () => {
  expect(after(5, -86_400_000)).toBe(30_000);
});
