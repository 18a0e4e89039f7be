import { expect, test } from 'vitest';
import { hourGrid } from './hour-grid.ts';

test('the grid runs from the first to the last hour with a rating; week-ends only where there are any', () => {
  const grid = hourGrid([
    { weekday: 1, hour: 8, n: 2 },
    { weekday: 3, hour: 10, n: 5 },
    { weekday: 6, hour: 9, n: 1 },
  ]);
  expect(grid.hours).toEqual([8, 9, 10]);
  expect(grid.days.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(grid.days[0]?.cells).toEqual([2, 0, 0]);
  expect(grid.most).toBe(5);
  expect(grid.busiest).toEqual({ weekday: 3, hour: 10, n: 5 });
});

test('without ratings there is nothing to draw', () => {
  expect(hourGrid([])).toMatchObject({ hours: [], most: 0, busiest: null });
});
