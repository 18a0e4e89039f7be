import { expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.parse('2026-11-23T09:15:00+07:00');

test.each([
  ['no header', null, null],
  ['seconds', '7', 7000],
  ['zero', '0', 0],
  ['a date', 'Mon, 23 Nov 2026 02:15:30 GMT', 30_000],
  ['a date that has passed', 'Mon, 23 Nov 2026 02:14:30 GMT', 0],
  ['a year, which is too long to believe', '31536000', 300_000],
  ['nonsense', 'soon', null],
])('Retry-After with %s', (_name, header, wait) => {
  expect(retryAfterMs(header, now)).toBe(wait);
});
