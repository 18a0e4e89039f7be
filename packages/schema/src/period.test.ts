import { expect, test } from 'vitest';
import { monthsOfPeriod, quarterOf, shiftPeriod, yearOf } from './period.ts';

test('a month is its own period', () => {
  expect(monthsOfPeriod('2026-10')).toEqual(['2026-10']);
});

test('a quarter has three months, a year twelve, in order', () => {
  expect(monthsOfPeriod('2026-Q1')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(monthsOfPeriod('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(monthsOfPeriod('2026')).toHaveLength(12);
  expect(monthsOfPeriod('2026').at(-1)).toBe('2026-12');
});

test.each(['2026-13', '2026-Q0', '2026-Q5', '2026-q1', '26', '20261', '', 'Q1', '2026-Q1 '])('%s is none', (text) => {
  expect(monthsOfPeriod(text)).toEqual([]);
});

test('every month lies in the quarter and the year that list it', () => {
  for (const month of monthsOfPeriod('2026')) {
    expect(monthsOfPeriod(quarterOf(month))).toContain(month);
    expect(yearOf(month)).toBe('2026');
  }
});

test('the period before and after a quarter or a year, over the turn of the year', () => {
  expect(['2026-Q1', '2026-Q4', '2026'].map((period) => shiftPeriod(period, -1))).toEqual([
    '2025-Q4',
    '2026-Q3',
    '2025',
  ]);
  expect(['2026-Q4', '2026'].map((period) => shiftPeriod(period, 1))).toEqual(['2027-Q1', '2027']);
});
