import { aRating } from '@hailong/schema/testing/builders';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { sendRatings } from '../../test/send-ratings.ts';
import { aDatabaseWithSampleOffice, asServerRole } from '../../test/test-database.ts';
import { appendAudit } from '../auth/audit.store.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { sampleOfficers } from '../sample/roster.ts';

const anOfficeServed = async () => {
  const databaseUrl = await asServerRole(await aDatabaseWithSampleOffice());
  const app = await buildTestApp({ databaseUrl });
  const officeId = await officeIdOf(app.database);
  const { verdicts } = await sendRatings(app, [aRating({ officerId: sampleOfficers[0]?.id ?? '' })]);
  await app.database.transaction((transaction) =>
    appendAudit(transaction, { officeId, actor: 'quan.tri', action: 'roster.changed', details: {} }),
  );
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  onTestFinished(() => sql.end());
  return { sql, verdicts };
};

test('the role that serves takes in ratings and writes the log', async () => {
  const { sql, verdicts } = await anOfficeServed();
  expect(verdicts).toMatchObject([{ verdict: 'stored' }]);
  expect(await sql`select action from audit_log`).toEqual([{ action: 'roster.changed' }]);
});

test.each([
  `update audit_log set actor = 'nobody'`,
  'delete from audit_log',
  'truncate audit_log',
  'alter table audit_log disable trigger all',
  'drop trigger append_only on audit_log',
  'drop table audit_log',
  'create table ratings_of_ours (id int)',
  `create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
  'set session_replication_role = replica',
  `update ratings set scores = '{}'`,
  'delete from ratings',
  'truncate ratings cascade',
  'delete from rating_statuses',
  'update month_revisions set frozen_by = null',
  'delete from month_revisions',
  'delete from officers',
  'set role postgres',
])('the database refuses to the role that serves: %s', async (statement) => {
  const { sql } = await anOfficeServed();
  // 42501 is insufficient_privilege, said before any trigger is asked.
  await expect(sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
  expect(
    await sql`select (select count(*) from audit_log)::int as log, (select count(*) from ratings)::int as ratings`,
  ).toEqual([{ log: 1, ratings: 1 }]);
});

test('tables that a later release brings are granted at its first start, guards included', async () => {
  const ownerUrl = await aDatabaseWithSampleOffice();
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  onTestFinished(() => owner.end());
  await owner`create table later (id int)`;
  await owner`create table later_log (id int)`;
  await owner`create trigger append_only before update or delete on later_log for each statement execute function refuse_change()`;
  const sql = postgres(await asServerRole(ownerUrl), { max: 1, onnotice: () => undefined });
  onTestFinished(() => sql.end());
  await sql`insert into later values (1)`;
  await sql`update later set id = 2`;
  await sql`insert into later_log values (1)`;
  await expect(sql`update later_log set id = 2`).rejects.toMatchObject({ code: '42501' });
});
