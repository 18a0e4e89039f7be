import { expect, test } from 'vitest';
import { isDue, isLate } from './is-due.ts';

const at = (text: string): Date => new Date(`${text}+07:00`);
const newest = at('2026-11-25T23:00:00');

test('a backup is due at night, or whenever a day has passed', () => {
  expect(isDue(null, newest)).toBe(true);
  expect(isDue(newest, at('2026-11-26T04:59:00'))).toBe(false);
  expect(isDue(newest, at('2026-11-26T16:00:00'))).toBe(false);
  expect(isDue(newest, at('2026-11-26T22:00:00'))).toBe(true);
  expect(isDue(at('2026-11-25T14:00:00'), at('2026-11-26T10:00:00'))).toBe(false);
  expect(isDue(at('2026-11-25T14:00:00'), at('2026-11-26T14:00:00'))).toBe(true);
});

test('one dated in the future does not keep the next from being made', () => {
  expect(isDue(at('2036-01-01T00:00:00'), at('2026-11-26T12:00:00'))).toBe(true);
});

test('it is late when a night was missed by two hours, or when there is none', () => {
  expect(isLate(newest, at('2026-11-27T01:00:00'))).toBe(false);
  expect(isLate(newest, at('2026-11-27T01:00:01'))).toBe(true);
  expect(isLate(null, newest)).toBe(true);
});
