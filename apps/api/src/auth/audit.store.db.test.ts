import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { brokenAt } from './audit-entry.ts';
import { appendAudit, createAuditStore } from './audit.store.ts';
import { insertTestOffice, officeIdOf } from './testing/people.ts';

const aLog = async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 10 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const entry = { officeId, actor: 'thong.ke', action: 'names.viewed', details: { month: '2026-10', comments: 3 } };
  return { database, officeId, entry, log: createAuditStore(database) };
};

test('fifty writers at once make one whole chain without gaps', async () => {
  const { officeId, entry, log } = await aLog();
  await Promise.all(Array.from({ length: 50 }, () => log.append(entry)));
  const entries = await log.read(officeId);
  expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  expect(brokenAt(entries)).toBeNull();
});

test('each office has a chain of its own', async () => {
  const { database, officeId, entry, log } = await aLog();
  const other = await insertTestOffice(database);
  await log.append(entry);
  await log.append({ ...entry, officeId: other });
  await log.append(entry);
  expect((await log.read(officeId)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect((await log.read(other)).map(({ sequence }) => sequence)).toEqual([1]);
  expect(brokenAt(await log.read(other))).toBeNull();
});

test.each([
  ["update audit_log set actor = 'someone'"],
  ['delete from audit_log'],
  ['truncate audit_log'],
  ['delete from audit_log where false'],
])('the database refuses to %s', async (statement) => {
  const { database, entry, log } = await aLog();
  await log.append(entry);
  await expect(database.$client.unsafe(statement)).rejects.toThrow('is refused');
});

test('what is undone is not logged either', async () => {
  const { database, officeId, entry, log } = await aLog();
  const undone = database.transaction(async (transaction) => {
    await appendAudit(transaction, entry);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await log.append(entry);
  const entries = await log.read(officeId);
  expect(entries.map(({ sequence }) => sequence)).toEqual([1]);
  expect(brokenAt(entries)).toBeNull();
});

test('someone who can switch the trigger off and edit a line is found out', async () => {
  const { database, officeId, entry, log } = await aLog();
  for (let line = 0; line < 3; line += 1) await log.append(entry);
  await database.$client.unsafe(`
    alter table audit_log disable trigger append_only;
    update audit_log set details = '{"month":"2026-10","comments":0}' where sequence = 2;
    alter table audit_log enable trigger append_only`);
  expect(brokenAt(await log.read(officeId))).toBe(2);
});
