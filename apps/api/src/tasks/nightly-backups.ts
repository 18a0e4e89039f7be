import { setTimeout as sleep } from 'node:timers/promises';
import { listBackups } from '../backup/backup-folder.ts';
import { backupFolderOf, makeBackup, type BackupPlace } from '../backup/make-backup.ts';
import type { NightlyParts } from '../backup/nightly.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';

export const newestBackup = async (place: BackupPlace): Promise<Date | null> =>
  (await listBackups(backupFolderOf(place)))[0]?.takenAt ?? null;

/** The real parts: a connection of its own for each backup, so that it takes none from the people who use the server. */
export const nightlyBackups =
  (url: string, place: BackupPlace, alarm: (sentence: string) => void) =>
  (signal: AbortSignal): NightlyParts => ({
    newest: () => newestBackup(place),
    make: async (now) => {
      const database = openDatabase(url, { max: 1, statementTimeout: 0 });
      const giveUp = (): void => void closeDatabase(database, 0).catch(() => undefined);
      signal.addEventListener('abort', giveUp);
      try {
        await makeBackup(database, place, now);
      } finally {
        signal.removeEventListener('abort', giveUp);
        await closeDatabase(database);
      }
    },
    now: () => new Date(),
    alarm,
    sleep: async (ms) => sleep(ms, undefined, { signal, ref: false }),
  });
