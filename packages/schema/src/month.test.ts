import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, hourOf, isMonth, monthBounds, monthOf } from './month.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const zones = fc.constantFrom(VIETNAM, 'America/Phoenix', 'Europe/Berlin', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC');

test('these tests run far from Việt Nam, so that the machine’s own zone cannot help', () => {
  expect(new Date(0).getTimezoneOffset()).toBe(7 * 60);
});

test('the last second of a month in Việt Nam is that month, the next is the following one', () => {
  expect(monthOf(Date.parse('2026-10-31T23:59:59+07:00'), VIETNAM)).toBe('2026-10');
  expect(monthOf(Date.parse('2026-11-01T00:00:00+07:00'), VIETNAM)).toBe('2026-11');
  expect(monthOf(Date.parse('2025-12-31T17:00:00Z'), VIETNAM)).toBe('2026-01');
});

test('asked again and again, in any order, the month is the one a calendar on the wall shows', () => {
  const shown = (instant: number, timeZone: string): string =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit' }).format(instant);
  const around = fc
    .integer({ min: -40, max: 40 })
    .map((hours) => Date.parse('2026-10-31T17:00:00Z') + hours * 3_600_000);
  const questions = fc.array(fc.tuple(around, zones), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(questions, (asked) => {
      for (const [instant, zone] of asked) expect(monthOf(instant, zone)).toBe(shown(instant, zone));
    }),
  );
});

test('a month is two digits from 01 to 12 after a four-digit year', () => {
  expect(['2026-10', '2026-01', '0000-12'].every(isMonth)).toBe(true);
  expect(['2026-13', '2026-00', '2026-1', '26-10', '2026-10-01', ' 2026-10', ''].some(isMonth)).toBe(false);
});

test('adding months crosses years both ways', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01');
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(addMonths('2026-10', -22)).toBe('2024-12');
});

test('the hour is the office’s', () => {
  expect(hourOf(Date.parse('2026-10-31T00:30:00+07:00'), VIETNAM)).toBe(0);
  expect(hourOf(Date.parse('2026-10-31T23:30:00+07:00'), VIETNAM)).toBe(23);
});

const months = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

test('bounds hold exactly the instants of the month, in every zone', () => {
  fc.assert(
    fc.property(months, zones, (month, zone) => {
      const { from, until } = monthBounds(month, zone);
      expect(monthOf(from, zone)).toBe(month);
      expect(monthOf(from - 1, zone)).toBe(addMonths(month, -1));
      expect(monthOf(until - 1, zone)).toBe(month);
      expect(monthOf(until, zone)).toBe(addMonths(month, 1));
    }),
  );
});
