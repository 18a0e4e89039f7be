import { aCriteriaSet } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { answersFit } from './answers-fit.ts';

test.each([
  [{ attitude: 5, resolution: null, guidance: 1 }, true],
  [{}, true],
  [{ attitude: 6 }, false],
  [{ speed: 5 }, false],
  [{ speed: null }, false],
])('%j fits: %s', (scores, fits) => {
  expect(answersFit(scores, aCriteriaSet())).toBe(fits);
});
