import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesOf, diffTable } from './diff-table.ts';
import { toolTable, type Tool } from './testing/a-table-kind.ts';

const hoe: Tool = { code: '1', name: 'Cuốc', isInUse: true };
const spade: Tool = { code: '2', name: 'Xẻng', isInUse: true };
const scythe: Tool = { code: '3', name: 'Hái', isInUse: false };

const lines = (...rows: readonly (readonly [code: string, name: string])[]) =>
  rows.map(([code, name], index) => ({ line: index + 2, cells: { code, name } }));

test('rows are added, changed, missing or the same', () => {
  const file = lines(['1', 'Cuốc'], ['2', 'Xẻng to'], ['9', 'Liềm']);
  const diff = diffTable(toolTable, [hoe, spade, { ...hoe, code: '4' }, scythe], file, 'retire');
  expect(diff.same).toBe(1);
  expect(diff.changed).toEqual([{ line: 3, before: spade, after: { ...spade, name: 'Xẻng to' } }]);
  expect(diff.added).toMatchObject([{ line: 4, before: null, after: { code: '9' } }]);
  // Who left before is not missing.
  expect(diff.missing.map(({ after }) => [after.code, after.isInUse])).toEqual([['4', false]]);
  expect(changesOf(diff).map(({ after }) => after.code)).toEqual(['9', '2', '4']);
});

test('missing rows are shown either way, and written only if asked for', () => {
  const diff = diffTable(toolTable, [hoe, spade], lines(['1', 'Cuốc']), 'keep');
  expect(diff.missing).toHaveLength(1);
  expect(changesOf(diff)).toEqual([]);
});

test('a wrong line is named with what stands there, and nobody is missing because of it', () => {
  const diff = diffTable(toolTable, [hoe, spade], lines(['', 'Xẻng'], ['1', 'Cuốc'], ['1', 'Cuốc lần hai']), 'retire');
  expect(diff.wrong).toEqual([
    { line: 2, column: 'code', value: '', fault: 'empty' },
    { line: 4, column: 'code', value: '1', fault: 'duplicate' },
  ]);
  expect([diff.same, diff.missing]).toEqual([1, []]);
});

test('applying a difference and comparing again leaves nothing to do', () => {
  const tools = fc.uniqueArray(
    fc.record({ code: fc.stringMatching(/^[1-9]$/), name: fc.string(), isInUse: fc.boolean() }),
    { selector: ({ code }) => code },
  );
  fc.assert(
    fc.property(tools, tools, (current, wanted) => {
      const file = lines(...wanted.map(({ code, name }) => [code, name] as const));
      const after = new Map(current.map((tool) => [tool.code, tool]));
      for (const change of changesOf(diffTable(toolTable, current, file, 'retire'))) {
        after.set(change.after.code, change.after);
      }
      const again = diffTable(toolTable, [...after.values()], file, 'retire');
      expect(changesOf(again)).toEqual([]);
      expect(again.same).toBe(wanted.length);
    }),
  );
});
