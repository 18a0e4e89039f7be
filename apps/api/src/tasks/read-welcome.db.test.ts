import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice, aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { readWelcome } from './read-welcome.ts';

test('the plan’s Wi-Fi password is warned of until every office has another', async () => {
  const url = await aDatabaseWithSampleOffice();
  const server = { publicUrl: undefined, port: 8080 };
  expect(await readWelcome(url, server)).toMatchObject({
    usesPlanPassword: true,
    setupLink: expect.stringContaining('http://localhost:8080/admin/setup#') as string,
  });
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  await database.execute(
    sql`update offices set settings = jsonb_set(settings, '{wifi}', '[{"ssid":"a","password":"b"}]')`,
  );
  expect(await readWelcome(url, server)).toMatchObject({ usesPlanPassword: false });
});

test('a deployment without an office is told so', async () => {
  const server = { publicUrl: undefined, port: 8080 };
  expect(await readWelcome(await aMigratedDatabase(), server)).toMatchObject({ hasOffice: false });
  expect(await readWelcome(await aDatabaseWithSampleOffice(), server)).toMatchObject({ hasOffice: true });
});
