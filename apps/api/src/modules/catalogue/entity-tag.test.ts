import { expect, test } from 'vitest';
import { alreadyHeld, contentVersion, strongTag } from './entity-tag.ts';

test('the version follows the content, not the order of its keys', () => {
  expect(contentVersion({ a: 1, b: [2] })).toBe(contentVersion({ b: [2], a: 1 }));
  expect(contentVersion({ a: 1 })).not.toBe(contentVersion({ a: 2 }));
});

test.each([
  ['"x"', true],
  ['W/"x"', true],
  ['"y", "x"', true],
  ['*', true],
  ['"y"', false],
  ['x', false],
  [undefined, false],
])('If-None-Match: %s', (header, held) => {
  expect(alreadyHeld(header, strongTag('x'))).toBe(held);
});
