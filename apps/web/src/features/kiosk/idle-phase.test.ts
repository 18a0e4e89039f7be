import { expect, test } from 'vitest';
import { idlePhase } from './idle-phase.ts';

const patience = { idleMs: 45_000, warnMs: 10_000 };

test.each([
  [0, 'calm'],
  [44_999, 'calm'],
  [45_000, { secondsLeft: 10 }],
  [54_001, { secondsLeft: 1 }],
  [55_000, 'over'],
  [9_999_999, 'over'],
])('%d ms after the last touch: %j', (elapsed, phase) => {
  expect(idlePhase(elapsed, patience)).toEqual(phase);
});
