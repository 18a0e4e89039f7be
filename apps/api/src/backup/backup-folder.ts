import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { takenAtOf } from './backup-name.ts';
import { chooseKept } from './choose-kept.ts';

export interface KeptBackup {
  readonly path: string;
  readonly takenAt: Date;
}

/** The backups in a folder, newest first; none while there is no folder. */
export const listBackups = async (folder: string): Promise<KeptBackup[]> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const takenAt = takenAtOf(name);
      return takenAt === null ? [] : [{ path: join(folder, name), takenAt }];
    })
    .toSorted((one, other) => other.takenAt.getTime() - one.takenAt.getTime());
};

export const prepareBackupFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
};

/** Removes what the rotation lets go, and what a backup that was cut short has left; resolves with how many. */
export const rotateBackups = async (folder: string): Promise<number> => {
  const backups = await listBackups(folder);
  const kept = chooseKept(backups.map(({ takenAt }) => takenAt));
  const leaving = backups.filter(({ takenAt }) => !kept.has(takenAt));
  const partial = (await readdir(folder)).filter((name) => name.endsWith('.age.part'));
  for (const path of [...leaving.map((backup) => backup.path), ...partial.map((name) => join(folder, name))]) {
    await rm(path, { force: true });
  }
  return leaving.length;
};
