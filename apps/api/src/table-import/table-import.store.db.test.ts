import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { applyImport, readLastImport, undoImport, type PlannedImport, type TableWriter } from './table-import.store.ts';
import type { Tool } from './testing/a-table-kind.ts';

const hoe: Tool = { code: '1', name: 'Cuốc', isInUse: true };

/** Keeps its rows in memory: what is shown here is the order of reading and writing, and the log of imports. */
const aShed = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const shed = new Map<string, Tool>();
  const writer: TableWriter<Tool> = {
    name: 'procedures',
    identityOf: ({ code }) => code,
    parse: (stored) => stored as Tool,
    readRows: async () => [...shed.values()],
    write: async (_transaction, _officeId, changes) => {
      for (const { after } of changes) shed.set(after.code, after);
      return changes;
    },
    takeBack: async (_transaction, _officeId, tools) => tools.forEach(({ code }) => shed.delete(code)),
  };
  const by = { officeId: await officeIdOf(database), actor: 'quan.tri' };
  const planOf =
    (...tools: readonly Tool[]) =>
    (rows: readonly Tool[]): PlannedImport<Tool> => {
      const before = (code: string) => rows.find((tool) => tool.code === code) ?? null;
      const changes = tools.map((after, index) => ({ line: index + 2, before: before(after.code), after }));
      const changed = changes.filter((change) => change.before !== null).length;
      return { fileName: 'a.csv', changes, counts: { added: changes.length - changed, changed, retired: 0 } };
    };
  return { database, shed, writer, by, planOf };
};

test('an import is remembered, undone once, and then forgotten', async () => {
  const { database, shed, writer, by, planOf } = await aShed();
  await applyImport(database, by, writer, planOf(hoe));
  await applyImport(database, by, writer, planOf({ ...hoe, name: 'Cuốc chim' }, { ...hoe, code: '2' }));
  expect(await readLastImport(database, by.officeId, 'procedures')).toMatchObject({
    by: 'quan.tri',
    fileName: 'a.csv',
    added: 1,
    changed: 1,
    retired: 0,
  });
  expect(await undoImport(database, by, writer)).toBe(true);
  expect([...shed.values()]).toEqual([hoe]);
  expect(await readLastImport(database, by.officeId, 'procedures')).toBeNull();
  expect(await undoImport(database, by, writer)).toBe(false);
});

test('what was changed by hand afterwards is not undone', async () => {
  const { database, shed, writer, by, planOf } = await aShed();
  await applyImport(database, by, writer, planOf(hoe, { ...hoe, code: '2' }));
  const byHand = { ...hoe, name: 'Cuốc của ông Tám' };
  shed.set('1', byHand);
  expect(await undoImport(database, by, writer)).toBe(false);
  expect([...shed.values()]).toEqual([byHand, { ...hoe, code: '2' }]);
});

test('two imports at once take turns: the second sees what the first wrote', async () => {
  const { database, shed, writer, by, planOf } = await aShed();
  const seen: number[] = [];
  const one = (code: string) =>
    applyImport(database, by, writer, (rows) => {
      seen.push(rows.length);
      return planOf({ ...hoe, code })(rows);
    });
  await Promise.all([one('1'), one('2'), one('3')]);
  expect(seen).toEqual([0, 1, 2]);
  expect(shed.size).toBe(3);
});

test('a plan that gives up writes nothing and leaves no import behind', async () => {
  const { database, shed, writer, by } = await aShed();
  const givesUp = applyImport(database, by, writer, () => {
    throw new Error('the office changed meanwhile');
  });
  await expect(givesUp).rejects.toThrow('the office changed meanwhile');
  expect([shed.size, await readLastImport(database, by.officeId, 'procedures')]).toEqual([0, null]);
});
