import { expect, test } from 'vitest';
import { openingWeek } from './opening-week.ts';

test('hours stand under their weekday, in the order of the day; a day without any is closed', () => {
  const week = openingWeek([
    { weekday: 1, from: '13:30', until: '17:00' },
    { weekday: 1, from: '07:30', until: '11:30' },
    { weekday: 7, from: '08:00', until: '10:00' },
  ]);
  expect(week.mon).toEqual([
    { from: '07:30', until: '11:30' },
    { from: '13:30', until: '17:00' },
  ]);
  expect([week.tue, week.sun]).toEqual([[], [{ from: '08:00', until: '10:00' }]]);
});
