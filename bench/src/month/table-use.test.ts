import { expect, test } from 'vitest';
import { isUntouched, openMonthFault, differenceOf } from './table-use.ts';

const before = { wholeTableReads: 2, indexReads: 10, rowsLookedUp: 40, tablePages: 100, indexPages: 1_000 };
const use = { wholeTableReads: 0, indexReads: 3, rowsLookedUp: 5, tablePages: 5, indexPages: 60 };

test('what happened in between', () => {
  const after = { wholeTableReads: 2, indexReads: 13, rowsLookedUp: 45, tablePages: 105, indexPages: 1_060 };
  expect(differenceOf(before, after)).toEqual(use);
  expect(isUntouched(use)).toBe(false);
  expect(isUntouched(differenceOf(before, before))).toBe(true);
});

test('an open month reads its index, and no more rows of the table than were judged', () => {
  expect(openMonthFault(use, 5)).toBeNull();
});

test.each([
  [{ ...use, rowsLookedUp: 6 }, '6 rows for 5'],
  [{ ...use, wholeTableReads: 1 }, 'whole table'],
  [{ ...use, indexReads: 0, indexPages: 0 }, 'nothing was counted'],
])('any more is a fault: %o', (found, fault) => {
  expect(openMonthFault(found, 5)).toContain(fault);
});
