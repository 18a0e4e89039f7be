import { expect, test } from 'vitest';
import { DEFAULT_TIME_ZONE, officeTime } from './office-time.ts';

const instant = Date.parse('2026-10-31T23:59:59+07:00');

test('a moment is written by the office’s clock, wherever the phone thinks it is', () => {
  expect(officeTime('vi', DEFAULT_TIME_ZONE)(instant)).toContain('31/10/2026');
  expect(officeTime('vi', DEFAULT_TIME_ZONE)(instant)).toContain('23:59');
  expect(officeTime('en', 'America/Phoenix')(instant)).toContain('09:59');
});
