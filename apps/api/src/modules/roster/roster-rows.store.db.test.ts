import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../../test/test-database.ts';
import { officeIdOf } from '../../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../../database/connection.ts';
import { rosterRows } from './roster-rows.store.ts';
import type { RosterRow } from './roster-table.ts';

const anOffice = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 1 });
  onTestFinished(() => closeDatabase(database));
  return { database, officeId: await officeIdOf(database) };
};

const newcomer = (index: number): RosterRow => ({
  id: null,
  code: `N${index}`,
  name: `Người mới ${index}`,
  position: 'Công chức',
  counterId: null,
  fields: [],
  employedFrom: '2026-01-01',
  employedUntil: null,
});
const added = (rows: readonly RosterRow[]) => rows.map((after, index) => ({ line: index + 2, before: null, after }));

test('more rows than one statement takes are written in the order of the file, behind those that were there', async () => {
  const { database, officeId } = await anOffice();
  const newcomers = Array.from({ length: 2001 }, (_, index) => newcomer(index));
  await database.transaction(async (transaction) => {
    const before = await rosterRows.readRows(transaction, officeId);
    const written = await rosterRows.write(transaction, officeId, added(newcomers));
    const after = await rosterRows.readRows(transaction, officeId);
    expect(after).toEqual([...before, ...written.map((change) => change.after)]);
    expect(after.slice(before.length).map(({ code }) => code)).toEqual(newcomers.map(({ code }) => code));
  });
});

test('a changed row keeps its place and its identity', async () => {
  const { database, officeId } = await anOffice();
  await database.transaction(async (transaction) => {
    const [first, ...others] = await rosterRows.readRows(transaction, officeId);
    if (!first) throw new Error('the sample office has officers');
    const after = { ...first, name: 'Tên Mới', fields: ['Đất đai'] };
    await rosterRows.write(transaction, officeId, [{ line: 2, before: first, after }]);
    expect(await rosterRows.readRows(transaction, officeId)).toEqual([after, ...others]);
  });
});

test('a row that is taken back leaves the roster, and its code is free again', async () => {
  const { database, officeId } = await anOffice();
  await database.transaction(async (transaction) => {
    const before = await rosterRows.readRows(transaction, officeId);
    const [change] = await rosterRows.write(transaction, officeId, added([newcomer(1)]));
    if (!change) throw new Error('one row was written');
    await rosterRows.takeBack(transaction, officeId, [change.after]);
    expect(await rosterRows.readRows(transaction, officeId)).toEqual(before);
    await rosterRows.write(transaction, officeId, added([newcomer(1)]));
    expect(await rosterRows.readRows(transaction, officeId)).toHaveLength(before.length + 1);
  });
});
