import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRepository } from './repository.ts';
import { allRules } from './rules/all-rules.ts';

const repository = readRepository(fileURLToPath(new URL('../../../', import.meta.url)));

test.each(allRules.map((rule) => [rule.promise, rule] as const))('%s', (_promise, { broken }) => {
  expect(broken(repository)).toEqual([]);
});
