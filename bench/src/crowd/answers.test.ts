import { expect, test } from 'vitest';
import { countAnswers } from './answers.ts';

test('being limited and the server’s own trouble are told apart', () => {
  const answers = countAnswers();
  for (const status of [200, 200, 304, 404, 429, 500, 503]) answers.note(status);
  expect([answers.limited(), answers.unavailable(), answers.total()]).toEqual([1, 2, 7]);
});
