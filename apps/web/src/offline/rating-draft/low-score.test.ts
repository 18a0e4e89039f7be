import { aCriterion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { asksReasons } from './low-score.ts';

const criterion = aCriterion({ reasons: [{ code: 'rude', label: { vi: 'Thiếu lịch sự', en: 'Rude' } }] });

test.each([
  [1, true],
  [2, true],
  [3, false],
  [5, false],
  [null, false],
])('a score of %s asks for reasons: %s', (score, asks) => {
  expect(asksReasons(criterion, score)).toBe(asks);
});

test('a criterion without reasons never asks', () => {
  expect(asksReasons(aCriterion(), 1)).toBe(false);
});

test.each([
  [0, true],
  [1, false],
  [2, false],
])('of three levels only the lowest asks: %s', (score, asks) => {
  const levels = [0, 1, 2].map((level) => ({ score: level, label: { vi: String(level), en: String(level) } }));
  expect(asksReasons({ ...criterion, levels }, score)).toBe(asks);
});
