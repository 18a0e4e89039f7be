import { expect, test } from 'vitest';
import type { Failure } from '../api/failure.ts';
import { refusalOf } from './refusal.ts';

const limited = (retryAfterSeconds: number | null): Failure => ({
  kind: 'problem',
  code: 'rate.limited',
  retryAfterSeconds,
  detail: null,
});

test('a wait is counted from the answer; without one there is none', () => {
  expect(refusalOf(limited(75), 1000).waitUntil).toBe(76_000);
  expect(refusalOf(limited(null), 1000).waitUntil).toBeNull();
  expect(refusalOf({ kind: 'unreachable' }, 1000).waitUntil).toBeNull();
});
