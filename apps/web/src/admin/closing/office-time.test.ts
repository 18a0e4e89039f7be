import { expect, test } from 'vitest';
import { officeTime } from './office-time.ts';

test('an instant is written as the office’s clock showed it', () => {
  expect(officeTime('2026-11-01T17:05:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('02/11/2026 00:05');
  expect(officeTime('2026-11-01T17:05:00.000Z', 'Asia/Ho_Chi_Minh')).toBe('02/11/2026 00:05');
});
