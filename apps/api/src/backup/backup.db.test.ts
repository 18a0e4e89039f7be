import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice, anEmptyDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase, type Database } from '../database/connection.ts';
import { readKnownMigrations } from '../database/migrate.ts';
import { listBackups, prepareBackupFolder, rotateBackups } from './backup-folder.ts';
import { readOrMakeBackupKey } from './backup-key.ts';
import { backupName } from './backup-name.ts';
import { backupFolderOf, backupKeyPath, makeBackup } from './make-backup.ts';
import { restore } from './restore.store.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

const open = (url: string): Database => {
  const database = openDatabase(url, { max: 1, statementTimeout: 0 });
  onTestFinished(() => closeDatabase(database));
  return database;
};

const aPlace = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-backup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { dataDir: join(folder, 'data'), backupDir: undefined };
};

test('what is restored is what was backed up, guards and sequences included', async () => {
  const place = await aPlace();
  const { path, summary } = await makeBackup(open(await aDatabaseWithSampleOffice()), place, new Date());
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const key = await readOrMakeBackupKey(backupKeyPath(place));
  const blank = open(await anEmptyDatabase());
  const options = { replace: false, known: readKnownMigrations() };
  const restored = await restore(blank, readSealed(path, key), options);
  expect(restored).toEqual(summary);
  await expect(blank.$client`delete from officers`).rejects.toThrow('refused');
  const insert = blank.$client`
    insert into offices (slug, name, superior_name, settings)
    select slug || '-2', name, superior_name, settings from offices returning id`;
  expect(await insert).toEqual([{ id: 2 }]);
  expect(await restore(blank, readSealed(path, key), options)).toBe('not-empty');
});

test('a backup of a newer release changes nothing', async () => {
  const place = await aPlace();
  const { path } = await makeBackup(open(await aDatabaseWithSampleOffice()), place, new Date());
  const key = await readOrMakeBackupKey(backupKeyPath(place));
  const blank = open(await anEmptyDatabase());
  const known = readKnownMigrations().slice(0, -1);
  await expect(restore(blank, readSealed(path, key), { replace: false, known })).rejects.toThrow('newer release');
  expect(await blank.$client`select from pg_tables where schemaname = 'public'`).toHaveLength(0);
});

test('an old backup leaves only when a newer one is there, and what was cut short is swept up', async () => {
  const place = await aPlace();
  const folder = backupFolderOf(place);
  await prepareBackupFolder(folder);
  const days = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2026, 9, 1 + day, 18)));
  for (const day of days) await writeFile(join(folder, backupName(day)), '');
  await writeFile(join(folder, `${backupName(new Date())}.part`), '');
  await writeFile(join(folder, 'not ours.txt'), '');
  await rotateBackups(folder);
  expect(await readdir(folder)).toContain('not ours.txt');
  expect((await listBackups(folder)).length).toBeLessThan(15);
  expect((await listBackups(folder))[0]?.takenAt).toEqual(days.at(-1));
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await listBackups(join(folder, 'nowhere'))).toEqual([]);
});

test('a dump that fails half-way leaves no file, and its own complaint', async () => {
  const place = await aPlace();
  await prepareBackupFolder(backupFolderOf(place));
  const path = join(backupFolderOf(place), backupName(new Date()));
  const failing = writeSealed(path, 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA', async (sink) => {
    sink.write('half');
    throw new Error('the line broke');
  });
  await expect(failing).rejects.toThrow('the line broke');
  expect(await readdir(backupFolderOf(place))).toEqual([]);
});

test('a folder that cannot be written is named in the complaint', async () => {
  const failing = writeSealed('/proc/nowhere/x.age', 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA', async (sink) => {
    sink.end('whole');
  });
  await expect(failing).rejects.toThrow('/proc/nowhere');
});
