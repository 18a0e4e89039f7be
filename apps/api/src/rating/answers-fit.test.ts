import { aCriteriaSet } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { answersFit } from './answers-fit.ts';

test('answers fit where every question and every level is one of the set', () => {
  expect(answersFit({ attitude: 5, guidance: null }, aCriteriaSet())).toBe(true);
  expect(answersFit({ attitude: 6 }, aCriteriaSet())).toBe(false);
  expect(answersFit({ strange: 5 }, aCriteriaSet())).toBe(false);
});
