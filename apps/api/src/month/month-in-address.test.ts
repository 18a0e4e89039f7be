import { expect, test } from 'vitest';
import { ProblemError } from '../problem.ts';
import { monthInAddress } from './month-in-address.ts';

test('a month is a month', () => {
  expect(monthInAddress({ month: '2026-10' })).toBe('2026-10');
});

test.each(['2026-13', '2026-00', '2026-1', '', 'month'])('%j is answered with 404', (month) => {
  expect(() => monthInAddress({ month })).toThrow(ProblemError);
  expect(() => monthInAddress({ month })).toThrow('month.unknown');
});
