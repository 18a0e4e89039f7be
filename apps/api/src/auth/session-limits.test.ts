import { expect, test } from 'vitest';
import { ABSOLUTE_SECONDS, isPastAbsoluteLimit, isRecent } from './session-limits.ts';

test('a session ends exactly at its absolute limit', () => {
  const createdAt = new Date('2026-11-02T08:00:00+07:00');
  const end = createdAt.getTime() + ABSOLUTE_SECONDS * 1000;
  expect(isPastAbsoluteLimit(createdAt, new Date(end - 1))).toBe(false);
  expect(isPastAbsoluteLimit(createdAt, new Date(end))).toBe(true);
});

test('a password counts as just typed for ten minutes', () => {
  const createdAt = new Date('2026-11-02T08:00:00+07:00');
  expect(isRecent(createdAt, new Date('2026-11-02T08:09:59+07:00'))).toBe(true);
  expect(isRecent(createdAt, new Date('2026-11-02T08:10:00+07:00'))).toBe(false);
});
