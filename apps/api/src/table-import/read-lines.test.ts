import { expect, test } from 'vitest';
import { fold, readLines } from './read-lines.ts';
import { toolTable } from './testing/a-table-kind.ts';

const read = (...rows: readonly (readonly string[])[]) => readLines(toolTable.columns, rows);

test('headings are known however they were retyped, in any order, among others', () => {
  expect(fold('  Họ_và  Tên * ')).toBe('ho va ten');
  expect(read(['Ghi chú', 'TÊN DỤNG CỤ', 'ma'], ['x', 'Cuốc', '1'])).toEqual([
    { line: 2, cells: { code: '1', name: 'Cuốc' } },
  ]);
});

test('empty rows are passed over, and every other keeps the line it stands on', () => {
  expect(read(['code', 'name'], ['1', 'Cuốc'], ['', ''], [], ['2'])).toEqual([
    { line: 2, cells: { code: '1', name: 'Cuốc' } },
    { line: 5, cells: { code: '2', name: '' } },
  ]);
});

test('a column that the file lacks is absent, unless it cannot be missing', () => {
  expect(read(['Mã'], ['1'])).toEqual([{ line: 2, cells: { code: '1' } }]);
  expect(() => read(['Tên'], ['Cuốc'])).toThrow(
    expect.objectContaining({ code: 'table.columns', details: { detail: 'Mã' } }),
  );
  expect(() => read()).toThrow(expect.objectContaining({ code: 'table.columns' }));
});
