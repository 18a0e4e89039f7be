import { expect, test } from 'vitest';
import { dueDay } from './privacy-request.ts';

test('the law gives twenty days for an erasure and ten for a correction', () => {
  expect(dueDay('erasure', '2026-11-26')).toBe('2026-12-16');
  expect(dueDay('correction', '2026-12-26')).toBe('2027-01-05');
});
