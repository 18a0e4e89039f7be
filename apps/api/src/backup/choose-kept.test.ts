import { expect, test } from 'vitest';
import { chooseKept } from './choose-kept.ts';

const days = (count: number): Date[] =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2026, 10, 26 - index, 18)));

test('after a year of nights, seven days, four weeks and three months are left', () => {
  const kept = [...chooseKept(days(365))].map((taken) => taken.toISOString().slice(0, 10)).sort();
  expect(kept).toEqual([
    '2026-09-30',
    '2026-10-31',
    '2026-11-08',
    '2026-11-15',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
  ]);
});

test('of several on one day only the newest stays; the newest of all always does', () => {
  const [early, late] = [new Date('2026-11-26T01:00:00Z'), new Date('2026-11-26T02:00:00Z')];
  expect([...chooseKept([early, late])]).toEqual([late]);
  expect([...chooseKept([])]).toEqual([]);
});

test('an office closed for a year keeps its old backups: age alone removes nothing', () => {
  const old = days(3);
  expect(chooseKept(old).size).toBe(3);
});
