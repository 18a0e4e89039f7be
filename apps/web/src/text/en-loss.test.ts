import { expect, test } from 'vitest';
import { enLoss } from './en-loss.ts';

test.each([
  [1, 'up to 1 rating that was not yet sent can no longer be read. Please give it again'],
  [2, 'up to 2 ratings that were not yet sent can no longer be read. Please give them again'],
])('%i: one is told of as one, several as several', (lost, sentence) => {
  expect(enLoss.body(lost)).toContain(sentence);
});
