import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, instantsOf, minuteOfDay, minuteOfTime, weekdayOf } from './day.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';

test('the day is the office’s, not the machine’s', () => {
  expect(dayOf(Date.parse('2026-10-31T23:59:59+07:00'), VIETNAM)).toBe('2026-10-31');
  expect(dayOf(Date.parse('2026-11-01T00:00:00+07:00'), VIETNAM)).toBe('2026-11-01');
});

test('days count on over months and leap days, and know their place in the week', () => {
  expect([addDays('2026-12-31', 1), addDays('2028-03-01', -1)]).toEqual(['2027-01-01', '2028-02-29']);
  expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(weekdayOf)).toEqual(['mon', 'thu', 'sun']);
});

test('a time of day is minutes since midnight', () => {
  expect(['00:00', '07:30', '24:00'].map(minuteOfTime)).toEqual([0, 450, 1440]);
  expect(minuteOfDay(Date.parse('2026-11-26T07:30:59+07:00'), VIETNAM)).toBe(450);
  expect(minuteOfDay(Date.parse('1960-11-26T07:30:00+08:00'), VIETNAM)).toBe(450);
});

const zones = fc.constantFrom(VIETNAM, 'Europe/Berlin', 'America/St_Johns', 'Asia/Kathmandu', 'UTC');

test('an instant is found again by its day and minute, in every zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000 }), zones, (hours, zone) => {
      const instant = hours * 900_000;
      expect(instantsOf(dayOf(instant, zone), minuteOfDay(instant, zone), zone)).toContain(instant);
    }),
  );
});
