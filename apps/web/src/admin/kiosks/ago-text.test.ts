import { expect, test } from 'vitest';
import { agoText } from './ago-text.ts';

const now = Date.parse('2026-11-26T09:00:00Z');

test.each([
  [0, 'bây giờ', 'now'],
  [-5_000, 'bây giờ', 'now'],
  [90_000, '1 phút trước', '1 minute ago'],
  [3 * 3_600_000, '3 giờ trước', '3 hours ago'],
  [50 * 3_600_000, 'Hôm kia', '2 days ago'],
])('%i ms ago is “%s”', (ms, vi, en) => {
  expect(agoText(now - ms, now, 'vi').toLowerCase()).toBe(vi.toLowerCase());
  expect(agoText(now - ms, now, 'en')).toBe(en);
});
