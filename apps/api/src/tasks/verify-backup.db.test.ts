import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice, anEmptyDatabase } from '../../test/test-database.ts';
import { createAuditStore } from '../auth/audit.store.ts';
import { readOrMakeBackupKey } from '../backup/backup-key.ts';
import { backupKeyPath, makeBackup } from '../backup/make-backup.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { nightlyBackups } from './nightly-backups.ts';
import { verifyBackup } from './verify-backup.ts';

const anOffice = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-verify-'));
  const url = await aDatabaseWithSampleOffice();
  const database = openDatabase(url, { max: 1 });
  onTestFinished(async () => {
    await closeDatabase(database);
    await rm(folder, { recursive: true });
  });
  return { url, database, place: { dataDir: join(folder, 'data'), backupDir: undefined } };
};

test('a log that was tampered with before the backup is noticed when the backup is verified', async () => {
  const { database, place } = await anOffice();
  for (const action of ['one', 'two', 'three']) {
    await createAuditStore(database).append({ officeId: 1, actor: 'console', action, details: {} });
  }
  const key = await readOrMakeBackupKey(backupKeyPath(place));
  const good = await makeBackup(database, place, new Date('2026-11-26T18:00:00Z'));
  expect((await verifyBackup(good.path, key, await anEmptyDatabase())).faults).toEqual([]);

  await database.$client.unsafe('alter table audit_log disable trigger append_only');
  await database.$client.unsafe("update audit_log set actor = 'somebody else' where sequence = 2");
  const bad = await makeBackup(database, place, new Date('2026-11-27T18:00:00Z'));
  const { faults } = await verifyBackup(bad.path, key, await anEmptyDatabase());
  expect(faults).toEqual([expect.stringContaining('audit log broken at 1/')]);
});

test('the nightly parts make a backup that is then the newest, and sleep until they are stopped', async () => {
  const { url, place } = await anOffice();
  const stopping = new AbortController();
  const parts = nightlyBackups(url, place, () => undefined)(stopping.signal);
  expect(await parts.newest()).toBeNull();
  const now = new Date('2026-11-26T18:00:00Z');
  await parts.make(now);
  expect(await parts.newest()).toEqual(now);
  const sleeping = parts.sleep(60_000);
  await sleep(1);
  stopping.abort();
  await expect(sleeping).rejects.toThrow('aborted');
});
