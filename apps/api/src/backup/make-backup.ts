import { join, resolve } from 'node:path';
import type { Database } from '../database/connection.ts';
import { prepareBackupFolder, rotateBackups } from './backup-folder.ts';
import { readOrMakeBackupKey } from './backup-key.ts';
import { backupName } from './backup-name.ts';
import { dump } from './dump.store.ts';
import type { BackupSummary } from './script.ts';
import { writeSealed } from './sealed-file.ts';

export interface BackupPlace {
  readonly dataDir: string;
  /** Beside the data folder unless BACKUP_DIR says where. */
  readonly backupDir: string | undefined;
}

export const backupFolderOf = ({ dataDir, backupDir }: BackupPlace): string =>
  backupDir ?? resolve(dataDir, '..', 'backups');

export const backupKeyPath = ({ dataDir }: BackupPlace): string => join(dataDir, 'backup-key.txt');

export interface MadeBackup {
  readonly path: string;
  readonly summary: BackupSummary;
}

/** One backup, then the rotation: an old one goes only after the new one is on the disk. */
export const makeBackup = async (database: Database, place: BackupPlace, now: Date): Promise<MadeBackup> => {
  const folder = backupFolderOf(place);
  const key = await readOrMakeBackupKey(backupKeyPath(place));
  await prepareBackupFolder(folder);
  const path = join(folder, backupName(now));
  const summary = await writeSealed(path, key, (sink) => dump(database, sink, now));
  await rotateBackups(folder);
  return { path, summary };
};
