import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import type { DataFolder } from './data-folder.ts';
import { diskFull, inUse, isDiskFull, notWritable } from './troubles.ts';

const SQLITE_BUSY = 5;

const readPid = (path: string): number | undefined => {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isInteger(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
};

const troubleOf = (error: unknown, folder: DataFolder): Error => {
  if ((error as { errcode?: unknown }).errcode === SQLITE_BUSY) return inUse(folder.root, readPid(folder.ownerPid));
  return isDiskFull(error) ? diskFull(folder.root) : notWritable(folder.root, error);
};

/**
 * Makes this process the only owner of the data folder until `release()` or the end of the process.
 *
 * A pid file can be stale or name a stranger; a lock of the kernel cannot, since the kernel drops it
 * however the process dies. Node offers no such lock itself, but its SQLite takes one on an (empty) file.
 * The pid file beside it only serves the sentence for a person.
 */
export const takeOwnerLock = (folder: DataFolder): { release(): void } => {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(folder.lock, { timeout: 0 });
    lock.exec('pragma journal_mode = off; begin exclusive');
    writeFileSync(folder.ownerPid, `${process.pid}\n`);
  } catch (error) {
    lock?.close();
    throw troubleOf(error, folder);
  }
  const held = lock;
  return {
    release: () => {
      rmSync(folder.ownerPid, { force: true });
      held.close();
    },
  };
};
