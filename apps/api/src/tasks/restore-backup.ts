import { readKnownMigrations } from '../database/migrate.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { restore, type NotRestored } from '../backup/restore.store.ts';
import type { BackupSummary } from '../backup/script.ts';
import { readSealed } from '../backup/sealed-file.ts';

export interface Restoration {
  readonly file: string;
  readonly key: string;
  /** The database to restore into. */
  readonly url: string;
  readonly replace: boolean;
}

/** A backup's rows in a database of the release that took it; the next start brings its tables up to date. */
export const restoreBackup = async ({ file, key, url, replace }: Restoration): Promise<BackupSummary | NotRestored> => {
  const database = openDatabase(url, { max: 1, statementTimeout: 0 });
  try {
    return await restore(database, readSealed(file, key), { replace, known: readKnownMigrations() });
  } finally {
    await closeDatabase(database);
  }
};
