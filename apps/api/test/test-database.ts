import { randomUUID } from 'node:crypto';
import { testAdminUrl } from '@hailong/embedded-database/testing/admin-url';
import postgres from 'postgres';
import { onTestFinished } from 'vitest';
import { closeDatabase, openDatabase } from '../src/database/connection.ts';
import { grantServerRole } from '../src/database/grant-server-role.ts';
import { prepareDatabase } from '../src/tasks/prepare-database.ts';

let superuser: postgres.Sql | undefined;

/** One connection for all tests of a process: what makes and removes a database should not cost more than the database. */
const onServer = async (statement: string): Promise<void> => {
  superuser ??= postgres(testAdminUrl(), { max: 1, idle_timeout: 5, onnotice: () => undefined });
  await superuser.unsafe(statement);
};

const urlOf = (name: string): string => {
  const url = new URL(testAdminUrl());
  url.pathname = `/${name}`;
  return url.href;
};

/** Any number; whoever holds it looks for the template and makes it if need be. */
const TEMPLATES_LOCK = 7_361;

/** Prepared once per run by whichever test file asks first, whole or not at all; copying it takes some 15 ms. */
const prepareTemplate = async (name: string, sampleOffice: boolean): Promise<string> => {
  const sql = postgres(testAdminUrl(), { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${TEMPLATES_LOCK})`;
    const [found] = await sql`select from pg_database where datname = ${name}`;
    if (found !== undefined) return name;
    const unfinished = `unfinished_${randomUUID().replaceAll('-', '')}`;
    await sql.unsafe(`create database ${unfinished}`);
    await prepareDatabase({ url: urlOf(unfinished), sampleOffice, mayLoseData: true });
    await sql.unsafe(`alter database ${unfinished} rename to ${name}`);
    return name;
  } finally {
    await sql.end();
  }
};

const templateWith = (name: string, sampleOffice: boolean) => {
  let prepared: Promise<string> | undefined;
  return (): Promise<string> => (prepared ??= prepareTemplate(name, sampleOffice));
};

const migrated = templateWith('template_migrated', false);
const withSampleOffice = templateWith('template_sample_office', true);

const createDatabase = async (from: string): Promise<string> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // File by file, with the caches that the first connection to the template has written beside the tables.
  await onServer(`create database ${name} template ${from} strategy file_copy`);
  onTestFinished(() => onServer(`drop database ${name} with (force)`));
  return urlOf(name);
};

/** A database of this test's own with no table in it; answers its URL. */
export const anEmptyDatabase = (): Promise<string> => createDatabase('template0');

/** A migrated database of this test's own: what the test does is committed for real, and gone afterwards. */
export const aMigratedDatabase = async (): Promise<string> => createDatabase(await migrated());

/** The same, as an office has it after its first start. */
export const aDatabaseWithSampleOffice = async (): Promise<string> => createDatabase(await withSampleOffice());

/** The same database as a server reaches it that owns nothing: the role is this test's own. */
export const asServerRole = async (ownerUrl: string): Promise<string> => {
  const role = `server_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create role ${role} login nosuperuser nocreatedb nocreaterole password '${role}'`);
  const owner = openDatabase(ownerUrl, { max: 1 });
  onTestFinished(async () => {
    await owner.$client.unsafe(`drop owned by ${role}`);
    await closeDatabase(owner);
    await onServer(`drop role ${role}`);
  });
  await grantServerRole(owner, role);
  return Object.assign(new URL(ownerUrl), { username: role, password: role }).href;
};
