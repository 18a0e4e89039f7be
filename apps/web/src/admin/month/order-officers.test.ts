import { expect, test } from 'vitest';
import { aCatalogue, aMonth, anOfficerResult } from '../testing/a-month.ts';
import { matches, officerRows } from './officer-row.ts';
import { orderOfficers } from './order-officers.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const results = [
  anOfficerResult({ officerId: uuid(1), name: 'Trần Văn Đạt', attitude: { 1: 2, 2: 0, 3: 0, 4: 6, 5: 2 } }),
  anOfficerResult({ officerId: uuid(2), name: 'Nguyễn Thị Ánh', attitude: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 4 } }),
  anOfficerResult({ officerId: uuid(3), name: 'Lê Văn Ba', attitude: { 1: 0, 2: 0, 3: 0, 4: 5, 5: 5 } }),
  anOfficerResult({ officerId: uuid(4), name: 'Phạm Thị Cúc', attitude: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } }),
];
const rows = officerRows(aMonth(results), aCatalogue(results));
const namesIn = (order: Parameters<typeof orderOfficers>[1]) => orderOfficers(rows, order).map(({ name }) => name);

test('the roster order is the order of the report', () => {
  expect(namesIn('roster')).toEqual(results.map(({ name }) => name));
});

test('names are ordered by the given name, in Vietnamese', () => {
  expect(namesIn('name')).toEqual(['Nguyễn Thị Ánh', 'Lê Văn Ba', 'Phạm Thị Cúc', 'Trần Văn Đạt']);
});

test('whoever has too few ratings comes last from either end', () => {
  expect(namesIn('highest')).toEqual(['Lê Văn Ba', 'Trần Văn Đạt', 'Nguyễn Thị Ánh', 'Phạm Thị Cúc']);
  expect(namesIn('lowest')).toEqual(['Trần Văn Đạt', 'Lê Văn Ba', 'Nguyễn Thị Ánh', 'Phạm Thị Cúc']);
});

test('most ratings first; equals stay in roster order', () => {
  expect(namesIn('most')).toEqual(['Trần Văn Đạt', 'Lê Văn Ba', 'Nguyễn Thị Ánh', 'Phạm Thị Cúc']);
});

test.each(['anh', 'nguyen anh', 'ÁNH', 'tu phap anh', 'quay 1 anh'])('"%s" finds Nguyễn Thị Ánh', (query) => {
  expect(rows.filter((row) => matches(row, query)).map(({ name }) => name)).toContain('Nguyễn Thị Ánh');
});

test('an empty search finds everybody, a strange one nobody', () => {
  expect(rows.filter((row) => matches(row, ' '))).toHaveLength(4);
  expect(rows.filter((row) => matches(row, 'xyz'))).toEqual([]);
});

test('an officer who left the roster keeps the figures', () => {
  const [row] = officerRows(aMonth(results), aCatalogue([]));
  expect(row).toMatchObject({ name: 'Trần Văn Đạt', position: null, photo: null, ratings: { valid: 10 } });
});

test('fewer valid ratings than the office’s minimum are a small sample', () => {
  expect(rows.map(({ isSmall }) => isSmall)).toEqual([false, true, false, true]);
  const strict = officerRows(aMonth(results, { minimumSample: 11 }), aCatalogue(results));
  expect(strict.map(({ isSmall }) => isSmall)).toEqual([true, true, true, true]);
});
