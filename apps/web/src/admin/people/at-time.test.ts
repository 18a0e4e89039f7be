import { expect, test } from 'vitest';
import { atTime } from './at-time.ts';

// The tests run seven hours behind UTC.
test('an instant is told on the reader’s own clock, day before month in both languages', () => {
  for (const language of ['vi', 'en'] as const) {
    const told = atTime('2026-11-26T03:05:00.000Z', language);
    expect(told).toContain('20:05');
    expect(told).toContain('25/11');
  }
});
