import { expect, test } from 'vitest';
import { readFailure, retryAfterSeconds } from './read-failure.ts';

test.each([
  ['75', 75],
  ['0', 0],
  ['Wed, 21 Oct 2026 07:28:00 GMT', null],
  [null, null],
])('Retry-After %s is %s seconds', (value, seconds) => {
  expect(retryAfterSeconds(new Headers(value === null ? {} : { 'retry-after': value }))).toBe(seconds);
});

test('a code this version does not know is an unexpected answer', async () => {
  const body = JSON.stringify({ type: 'x', title: 'x', status: 409, code: 'later.invented', tryAgain: 'never' });
  expect(await readFailure(new Response(body, { status: 409 }))).toEqual({ kind: 'unexpected', status: 409 });
});
