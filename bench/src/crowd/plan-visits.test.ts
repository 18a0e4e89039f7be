import { expect, test } from 'vitest';
import { planVisits } from './plan-visits.ts';

const MINUTE = 60_000;
const visits = planVisits(500, MINUTE);

test('of five hundred phones a fifth is slow and a twentieth loses its connection', () => {
  const count = (wanted: string) => visits.filter(({ kind }) => kind === wanted).length;
  expect([count('slow'), count('dropping'), count('steady')]).toEqual([100, 25, 375]);
  expect(visits.filter(({ faults }) => faults.bytesPerSecond !== null)).toHaveLength(100);
});

test('connections break on either way', () => {
  const breaks = visits.flatMap(({ faults }) => faults.breaks ?? []);
  expect([breaks.filter((at) => at === 'request').length, breaks.filter((at) => at === 'reply').length]).toEqual([
    13, 12,
  ]);
});

test('everybody comes and taps within the minute', () => {
  expect(visits[0]?.arrives).toBe(0);
  expect(Math.max(...visits.map(({ arrives }) => arrives))).toBeLessThan(MINUTE / 2);
  expect(Math.max(...visits.map(({ arrives, thinks }) => arrives + thinks))).toBeLessThan(0.8 * MINUTE);
  expect(Math.min(...visits.map(({ thinks }) => thinks))).toBe(MINUTE / 10);
});
