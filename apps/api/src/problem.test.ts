import { expect, test } from 'vitest';
import { problem } from './problem.ts';

test('a problem says its code and what is known of this occurrence', () => {
  expect(problem('office.unknown').message).toMatch(/^office\.unknown: Không có đơn vị này/);
  expect(problem('office.unknown', { detail: 'Đã gộp.' }).message).toBe('office.unknown: Đã gộp.');
});
