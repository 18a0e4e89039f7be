import { circularScore, NO_POINTS } from '@hailong/schema/circular-score';
import { expect, test } from 'vitest';
import { missingWords } from './score-words.ts';

const counted = { ...NO_POINTS, cs1: { points: 2, n: 1 }, cs4: { points: 1, n: 1 } };

test('what a score lacks is named as the circular names it', () => {
  const score = circularScore(counted, { points: 2, n: 1 });
  expect(score && missingWords(score)).toBe('thiếu CS3, CS7');
});

test('a whole score lacks nothing', () => {
  const whole = circularScore({ ...counted, cs3: { points: 2, n: 1 }, cs7: { points: 2, n: 1 } }, { points: 2, n: 1 });
  expect(whole && missingWords(whole)).toBe('');
});
