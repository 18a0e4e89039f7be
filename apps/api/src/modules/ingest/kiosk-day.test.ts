import { expect, test } from 'vitest';
import { kioskDay } from './kiosk-day.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const at = (text: string) => Date.parse(text);

test('a tablet whose clock is a day late counts by that clock, and so does the server', () => {
  const times = { claimed: at('2026-11-25T23:30:00+07:00'), corrected: at('2026-11-26T08:00:00+07:00') };
  expect(kioskDay(times, VIETNAM)).toBe('2026-11-25');
});

test('a day of the year 12026 is not one that can be written down', () => {
  const times = { claimed: at('+012026-11-25T23:30:00Z'), corrected: at('2026-11-26T08:00:00+07:00') };
  expect(kioskDay(times, VIETNAM)).toBe('2026-11-26');
});
