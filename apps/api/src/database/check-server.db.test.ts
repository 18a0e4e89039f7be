import { expect, onTestFinished, test } from 'vitest';
import { testAdminUrl } from '@hailong/embedded-database/testing/admin-url';
import { sql } from 'drizzle-orm';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { checkServer } from './check-server.ts';
import { closeDatabase, openDatabase } from './connection.ts';

const open = (url: string) => {
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  return database;
};

test('a server that could lose ratings is refused, unless nobody’s ratings are at stake', async () => {
  const database = open(await anEmptyDatabase());
  await expect(checkServer(database)).rejects.toThrow('fsync, full_page_writes');
  await checkServer(database, true);
});

test('a database that cannot hold Vietnamese is refused', async () => {
  const admin = open(testAdminUrl());
  await admin.execute(
    sql`create database latin template template0 encoding 'LATIN1' locale_provider 'libc' locale 'C'`,
  );
  onTestFinished(async () => {
    await admin.execute(sql`drop database latin with (force)`);
  });
  const url = new URL(testAdminUrl());
  url.pathname = '/latin';
  const latin = openDatabase(url.href, { max: 1 });
  await expect(checkServer(latin, true)).rejects.toThrow('LATIN1');
  await closeDatabase(latin);
});
