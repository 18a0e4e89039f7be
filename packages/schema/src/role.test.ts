import { expect, test } from 'vitest';
import { mayReadMonths, mayReadNames, roleSchema } from './role.ts';

const who = (allowed: typeof mayReadNames, mayViewNames: boolean): string[] =>
  roleSchema.options.filter((role) => allowed({ role, mayViewNames }));

test('an administrator reads months but never a citizen’s name, even when granted', () => {
  expect(who(mayReadMonths, false)).toEqual(['administrator', 'statistician', 'leader']);
  expect(who(mayReadNames, false)).toEqual(['statistician']);
  expect(who(mayReadNames, true)).toEqual(['statistician', 'leader']);
});
