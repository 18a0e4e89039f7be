import { expect, test } from 'vitest';

import { openLastLines } from './last-lines.mjs';

/** @param {string[]} pieces */
const lastTwo = (...pieces) => {
  const heard = openLastLines(2);
  for (const piece of pieces) heard.add(piece);
  return heard.lines();
};

test('the last lines are kept, wherever the pieces were cut', () => {
  expect(lastTwo('one\ntwo\nthree\n')).toEqual(['two', 'three']);
  expect(lastTwo('one\nt', 'w', 'o\n', 'three\n')).toEqual(['two', 'three']);
});

test('a line without its end counts as one', () => {
  expect(lastTwo('one\ntwo\nthr', 'ee')).toEqual(['two', 'three']);
  expect(lastTwo('one')).toEqual(['one']);
});

test('nothing said is no line', () => {
  expect(lastTwo()).toEqual([]);
  expect(lastTwo('')).toEqual([]);
});
