import type { OpeningHours } from '@hailong/schema/duty-schedule';
import { expect, test } from 'vitest';
import { openMinutes } from './open-minutes.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const working = [
  { from: '07:30', until: '11:30' },
  { from: '13:30', until: '17:00' },
];
const hours: OpeningHours = {
  mon: working,
  tue: working,
  wed: working,
  thu: working,
  fri: working,
  sat: [],
  sun: [],
};
const minutes = (from: string, until: string) =>
  openMinutes(Date.parse(`${from}+07:00`), Date.parse(`${until}+07:00`), hours, VIETNAM);

test.each([
  // Thursday 26 November 2026
  ['2026-11-26T08:00', '2026-11-26T09:15', 75],
  ['2026-11-26T11:00', '2026-11-26T14:00', 60],
  ['2026-11-26T16:55', '2026-11-27T07:40', 15],
  ['2026-11-27T17:00', '2026-11-30T07:30', 0],
  ['2026-11-27T16:50', '2026-11-30T07:50', 30],
  ['2026-11-26T09:00', '2026-11-26T09:00', 0],
])('from %s until %s: %i minutes of service', (from, until, expected) => {
  expect(minutes(from, until)).toBe(expected);
});

test('years of silence are answered at once', () => {
  expect(minutes('2006-01-01T00:00', '2026-11-26T09:00')).toBeGreaterThan(20 * 450);
});
