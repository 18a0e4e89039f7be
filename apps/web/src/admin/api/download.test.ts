import { expect, test } from 'vitest';
import { fileNameOf } from './download.ts';

test.each([
  ['attachment; filename="van-gia-2026-10.csv"', 'van-gia-2026-10.csv'],
  ['attachment; filename=ratings.csv; size=3', 'ratings.csv'],
  ['attachment', null],
  [null, null],
])('the file name of %s is %s', (header, name) => {
  expect(fileNameOf(header)).toBe(name);
});
