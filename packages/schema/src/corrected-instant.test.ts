import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctInstant, OLDEST_RATING } from './corrected-instant.ts';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-23T12:00:00+07:00');

test('a clock within two minutes is believed as it is', () => {
  const ratedAt = NOON - 3 * 60 * MINUTE;
  expect(correctInstant({ ratedAt, sentAt: NOON - 2 * MINUTE, receivedAt: NOON })).toEqual({
    instant: ratedAt,
    skew: 2 * MINUTE,
    clockFlag: false,
  });
});

test('beyond two minutes the skew is added, and beyond five it is flagged', () => {
  const ratedAt = NOON - 63 * MINUTE;
  expect(correctInstant({ ratedAt, sentAt: NOON - 3 * MINUTE, receivedAt: NOON })).toEqual({
    instant: NOON - 60 * MINUTE,
    skew: 3 * MINUTE,
    clockFlag: false,
  });
  expect(correctInstant({ ratedAt, sentAt: NOON + 6 * MINUTE, receivedAt: NOON }).clockFlag).toBe(true);
});

test.each([10, -10])('ten years of skew (%i) are corrected to the minute', (years) => {
  const off = years * 365 * 24 * 60 * MINUTE;
  const corrected = correctInstant({ ratedAt: NOON - 30 * MINUTE + off, sentAt: NOON + off, receivedAt: NOON });
  expect(corrected).toEqual({ instant: NOON - 30 * MINUTE, skew: -off, clockFlag: true });
});

test('an instant after arrival, or more than 400 days before it, becomes the arrival and is flagged', () => {
  const later = correctInstant({ ratedAt: NOON + MINUTE, sentAt: NOON, receivedAt: NOON });
  expect(later).toEqual({ instant: NOON, skew: 0, clockFlag: true });
  const oldest = correctInstant({ ratedAt: NOON - OLDEST_RATING, sentAt: NOON, receivedAt: NOON });
  expect(oldest).toEqual({ instant: NOON - OLDEST_RATING, skew: 0, clockFlag: false });
  const tooOld = correctInstant({ ratedAt: NOON - OLDEST_RATING - 1, sentAt: NOON, receivedAt: NOON });
  expect(tooOld).toEqual({ instant: NOON, skew: 0, clockFlag: true });
});

test('whatever the clocks say, the instant lies in the 400 days up to the arrival', () => {
  const clock = fc.integer({ min: -8.64e15, max: 8.64e15 });
  fc.assert(
    fc.property(clock, clock, (ratedAt, sentAt) => {
      const { instant } = correctInstant({ ratedAt, sentAt, receivedAt: NOON });
      expect(instant).toBeLessThanOrEqual(NOON);
      expect(instant).toBeGreaterThanOrEqual(NOON - OLDEST_RATING);
    }),
  );
});
