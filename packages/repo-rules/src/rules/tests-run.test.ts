import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { testsRun } from './tests-run.ts';

// Joined here so that this file does not break the rule it tests.
test.each([
  ['test', 'skip'],
  ['test', 'only'],
  ['test', 'fixme'],
  ['describe', 'todo'],
  ['it', 'skipIf'],
])('%s.%s is refused', (...words) => {
  const contents = `${words.join('.')}('x', () => {});`;
  expect(testsRun.broken(aRepository({ 'e2e/journeys/rate.e2e.ts': contents }))).toHaveLength(1);
  expect(testsRun.broken(aRepository({ 'packages/schema/src/month.test.ts': contents }))).toHaveLength(1);
});

test('test.each and test.step are fine', () => {
  const contents = `test.each([1])('x', async () => { await test.step('y', () => {}); });`;
  expect(testsRun.broken(aRepository({ 'packages/schema/src/month.test.ts': contents }))).toEqual([]);
});
