import { expect, test } from 'vitest';
import { countLost } from './count-lost.ts';

const found = (waiting: number, lastSentAt: number | null, setApart = 0) => ({ waiting, setApart, lastSentAt });

test.each([
  ['nothing was noted', '', found(0, null), 0],
  ['nothing waited', '0 17', found(0, null), 0],
  ['all of it is there', '3 null', found(3, null), 0],
  ['some of it was set apart', '3 17', found(1, 17, 2), 0],
  ['more is there than was noted', '1 17', found(2, 17), 0],
  ['it has been sent since', '3 17', found(0, 18), 0],
  ['the first was sent since', '3 null', found(0, 18), 0],
  ['the note is something else', 'x', found(0, null), 0],
])('%s: nothing is lost', (_name, noted, books, lost) => {
  expect(countLost(noted, books)).toBe(lost);
});

test.each([
  ['an empty database, before anything was ever sent', '3 null', found(0, null), 3],
  ['an empty database, after something was sent', '2 17', found(0, null), 2],
  ['a database without its last entries', '3 17', found(1, 17), 2],
  ['a database that cannot be read', '2 17', null, 2],
  ['a database from before the last departure, whatever it holds', '2 17', found(4, 16), 2],
])('%s: what was noted is missing', (_name, noted, books, lost) => {
  expect(countLost(noted, books)).toBe(lost);
});
