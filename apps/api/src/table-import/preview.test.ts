import { expect, test } from 'vitest';
import { diffTable } from './diff-table.ts';
import { previewOf } from './preview.ts';
import { toolTable, type Tool } from './testing/a-table-kind.ts';

const hoe: Tool = { code: '1', name: 'Cuốc', isInUse: true };
const file = (names: readonly string[]) =>
  names.map((name, index) => ({ line: index + 2, cells: { code: String(index + 1), name } }));
const preview = (current: readonly Tool[], names: readonly string[]) =>
  previewOf(toolTable, diffTable(toolTable, current, file(names), 'keep'));

test('only the cells that change are shown, with what stood there', () => {
  expect(preview([hoe], ['Cuốc chim']).changed).toEqual({
    count: 1,
    first: [{ line: 2, key: '1', name: 'Cuốc chim', cells: [{ column: 'name', before: 'Cuốc', after: 'Cuốc chim' }] }],
  });
});

test('all are counted, the first hundred shown', () => {
  const { added } = preview(
    [],
    Array.from({ length: 101 }, (_, index) => `Dụng cụ ${index}`),
  );
  expect([added.count, added.first.length]).toEqual([101, 100]);
});

test('the fingerprint names the changes: another file or another office has another', () => {
  const first = preview([hoe], ['Cuốc', 'Xẻng']).fingerprint;
  expect(preview([hoe], ['Cuốc', 'Xẻng']).fingerprint).toBe(first);
  expect(preview([hoe], ['Cuốc', 'Xẻng to']).fingerprint).not.toBe(first);
  expect(preview([], ['Cuốc', 'Xẻng']).fingerprint).not.toBe(first);
});
