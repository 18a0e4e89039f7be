import { aCriteriaSet } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import {
  DETAILS,
  firstStep,
  PROCEDURE,
  questionStep,
  reasonsStep,
  REVIEW,
  stepAfter,
  stepToShow,
} from './rating-steps.ts';
import { aDraft } from '../../offline/rating-draft/testing/a-draft.ts';

const criteria = aCriteriaSet();
const answered = aDraft({ scores: { attitude: 5, resolution: null, guidance: 4 } });

test('the questions follow in their order and lead to the details', () => {
  expect(firstStep(criteria)).toBe(questionStep('attitude'));
  expect(stepAfter(criteria, 'attitude')).toBe(questionStep('resolution'));
  expect(stepAfter(criteria, 'guidance')).toBe(DETAILS);
});

test('a finished draft opens at any step the history names', () => {
  for (const step of [questionStep('guidance'), reasonsStep('attitude'), DETAILS, PROCEDURE, REVIEW]) {
    expect(stepToShow(criteria, answered, step)).toBe(step);
  }
});

test('"does not apply" is an answer', () => {
  expect(stepToShow(criteria, answered, REVIEW)).toBe(REVIEW);
});

test('no step jumps over a question that is still open', () => {
  const half = aDraft({ scores: { attitude: 5 } });
  expect(stepToShow(criteria, half, REVIEW)).toBe(questionStep('resolution'));
  expect(stepToShow(criteria, half, DETAILS)).toBe(questionStep('resolution'));
  expect(stepToShow(criteria, half, reasonsStep('guidance'))).toBe(questionStep('guidance'));
});

test('a step of an older app is not a dead end', () => {
  expect(stepToShow(criteria, answered, 'something-else')).toBe(DETAILS);
  expect(stepToShow(criteria, answered, questionStep('dropped'))).toBe(DETAILS);
});
