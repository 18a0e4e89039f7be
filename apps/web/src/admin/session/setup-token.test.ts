import { expect, test } from 'vitest';
import { keepToken, keptToken, tokenOfHash } from './setup-token.ts';

test('the token is what stands after the # sign', () => {
  expect(tokenOfHash('#abc_DEF-123')).toBe('abc_DEF-123');
  expect([tokenOfHash('#'), tokenOfHash('')]).toEqual([null, null]);
});

test('a kept token is found again in the history entry, and nothing else is', () => {
  expect(keptToken(keepToken('abc'))).toBe('abc');
  expect([null, undefined, {}, { setupToken: '' }, 'abc'].map(keptToken)).toEqual([null, null, null, null, null]);
});
