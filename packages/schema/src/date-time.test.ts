import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDateTime, parseDateTime } from './date-time.ts';

test.each([
  ['2026-10-31T16:58:40+07:00', Date.UTC(2026, 9, 31, 9, 58, 40)],
  ['2026-10-31T16:58:40.120+07:00', Date.UTC(2026, 9, 31, 9, 58, 40, 120)],
  ['2026-10-31T09:58:40Z', Date.UTC(2026, 9, 31, 9, 58, 40)],
  ['2026-10-31t09:58:40z', Date.UTC(2026, 9, 31, 9, 58, 40)],
  ['2026-10-31T00:00:00-09:30', Date.UTC(2026, 9, 31, 9, 30)],
  ['2028-02-29T00:00:00Z', Date.UTC(2028, 1, 29)],
  ['2026-12-31T23:59:60Z', Date.UTC(2026, 11, 31, 23, 59, 59)],
  ['+012026-01-01T00:00:00Z', Date.UTC(12026, 0, 1)],
  ['0001-01-01T00:00:00Z', Date.parse('0001-01-01T00:00:00Z')],
])('%s is read', (text, instant) => {
  expect(parseDateTime(text)).toBe(instant);
});

test.each([
  '',
  'hôm qua',
  '2026-10-31',
  '2026-10-31T16:58:40',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-10-31T24:00:00Z',
  '2026-10-31T23:60:00Z',
  '2026-10-31T23:59:61Z',
  '2026-10-31T16:58:40+24:00',
  ' 2026-10-31T16:58:40Z',
])('"%s" is no date-time with an offset', (text) => {
  expect(parseDateTime(text)).toBeNull();
});

test('what a device writes is read back to the millisecond, whatever its zone', () => {
  fc.assert(
    fc.property(
      fc.date({ noInvalidDate: true, min: new Date('0001-01-02'), max: new Date('9999-12-30') }),
      (instant) => {
        expect(parseDateTime(formatDateTime(instant))).toBe(instant.getTime());
      },
    ),
  );
});
