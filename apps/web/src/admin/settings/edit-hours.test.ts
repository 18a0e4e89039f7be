import { expect, test } from 'vitest';
import { changeSpan, copyMonday, spansOf, withoutSpan, withSpan, type Hours } from './edit-hours.ts';

const monday: Hours = withSpan(withSpan([], 1), 1);

test('a day gets its morning, then its afternoon', () => {
  expect(monday).toEqual([
    { weekday: 1, from: '07:30', until: '11:30' },
    { weekday: 1, from: '13:30', until: '17:00' },
  ]);
});

test('one span is changed or taken away, the others stay', () => {
  expect(changeSpan(monday, 1, { until: '16:30' })[1]?.until).toBe('16:30');
  expect(withoutSpan(monday, 0)).toEqual(monday.slice(1));
});

test('Monday is copied over the working days; the weekend stays', () => {
  const week = copyMonday([...monday, { weekday: 3, from: '10:00', until: '11:00' }, ...withSpan([], 6)]);
  for (const weekday of [1, 2, 3, 4, 5]) expect(spansOf(week, weekday)).toHaveLength(2);
  expect(spansOf(week, 6)).toHaveLength(1);
  expect(week).toHaveLength(11);
});
