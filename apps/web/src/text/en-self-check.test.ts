import { expect, test } from 'vitest';
import { enSelfCheck } from './en-self-check.ts';

test('one trouble is one thing', () => {
  expect(enSelfCheck.someTrouble(1)).toBe('One thing to look at');
  expect(enSelfCheck.someTrouble(3)).toBe('3 things to look at');
});
