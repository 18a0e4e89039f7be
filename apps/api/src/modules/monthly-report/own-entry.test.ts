import { expect, test } from 'vitest';
import { withoutOwnEntry } from './own-entry.ts';

const rows = [{ officerId: 'an' }, { officerId: 'binh' }, { officerId: null }, { officerId: 'an' }];

test('what is about oneself is left out and counted', () => {
  expect(withoutOwnEntry(rows, 'an')).toEqual({ rows: [{ officerId: 'binh' }, { officerId: null }], withheld: 2 });
});

test('someone who is not rated sees everything, suggestions to the office included', () => {
  expect(withoutOwnEntry(rows, null)).toEqual({ rows, withheld: 0 });
});
