import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import type { EmbeddedDatabaseError } from './embedded-database-error.ts';
import { startEmbeddedDatabase } from './start.ts';
import { aDataDir } from './testing/data-folder-for-test.ts';
import { holdDatabase } from './testing/database-holder.ts';

/** The error of a start that must fail. */
const refusalOf = async (dataDir: string): Promise<EmbeddedDatabaseError> =>
  startEmbeddedDatabase({ dataDir }).then(
    async (database) => {
      await database.stop();
      throw new Error('The database started.');
    },
    (error: unknown) => error as EmbeddedDatabaseError,
  );

test('a second server on the same folder is refused and told who has it', async () => {
  const dataDir = await aDataDir();
  const holder = holdDatabase(dataDir);
  onTestFinished(() => holder.end('SIGTERM'));
  await holder.answer;
  const second = await holdDatabase(dataDir).answer;
  expect(second.refused).toContain(`(tiến trình ${holder.process.pid})`);
});

test('the same process cannot open a folder twice either', async () => {
  const dataDir = await aDataDir();
  const database = await startEmbeddedDatabase({ dataDir });
  onTestFinished(() => database.stop());
  expect((await refusalOf(dataDir)).code).toBe('folder-in-use');
});

test('a file in the place of the folder is named', async () => {
  const path = await aDataDir();
  await writeFile(path, '');
  expect((await refusalOf(path)).message).toContain(`"${path}" không phải là thư mục`);
  expect((await refusalOf(join(path, 'below'))).code).toBe('folder-unusable');
});

test('a folder that cannot be written to is named', async () => {
  // Nobody makes folders there, not even root.
  expect((await refusalOf('/sys/hailong')).message).toContain('Không ghi được vào thư mục dữ liệu "/sys/hailong"');
});

test('a cluster of another PostgreSQL is left alone', async () => {
  const dataDir = await aDataDir();
  await mkdir(join(dataDir, 'postgres'), { recursive: true });
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
  const refusal = await refusalOf(dataDir);
  expect(refusal.code).toBe('wrong-version');
  expect(refusal.sentence.en).toContain('found: 17');
});

test('a cluster without its passwords asks for the backup', async () => {
  const dataDir = await aDataDir();
  await (await startEmbeddedDatabase({ dataDir })).stop();
  await rm(join(dataDir, 'database-passwords.json'));
  expect((await refusalOf(dataDir)).code).toBe('passwords-missing');
});

test('a server that cannot start gives PostgreSQL’s own reason and the place of its log', async () => {
  const dataDir = await aDataDir();
  await (await startEmbeddedDatabase({ dataDir })).stop();
  await writeFile(join(dataDir, 'postgres', 'postgresql.conf'), 'no_such_setting = 1\n');
  const refusal = await refusalOf(dataDir);
  expect(refusal.code).toBe('start-failed');
  expect(refusal.message).toContain('contains errors');
  expect(refusal.message).toContain(join(dirname(dataDir), 'dữ liệu', 'postgres.log'));
});
