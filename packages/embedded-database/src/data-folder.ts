import { access, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { isRoot } from './system-user.ts';
import { diskFull, isDiskFull, notADirectory, notWritable } from './troubles.ts';

/** Where everything lies below the data folder. */
export interface DataFolder {
  readonly root: string;
  /** The PostgreSQL cluster. It appears here only when it is complete. */
  readonly cluster: string;
  readonly lock: string;
  readonly ownerPid: string;
  readonly passwords: string;
  readonly log: string;
}

const troubleOf = (error: unknown, path: string): Error => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOTDIR' || code === 'EEXIST') return notADirectory(path);
  if (isDiskFull(error)) return diskFull(path);
  return notWritable(path, error);
};

/**
 * Makes the data folder if it is missing and checks that it can be used.
 * Root's new folder may be entered (not listed) by others, because PostgreSQL runs as another user.
 */
export const prepareDataFolder = async (dataDir: string): Promise<DataFolder> => {
  const wanted = resolve(dataDir);
  try {
    await mkdir(wanted, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
    if (!(await stat(wanted)).isDirectory()) throw notADirectory(wanted);
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw troubleOf(error, wanted);
  }
  // The real path, because a left-over postmaster is recognised by the path it was started with.
  const root = await realpath(wanted);
  return {
    root,
    cluster: join(root, 'postgres'),
    lock: join(root, 'owner.lock'),
    ownerPid: join(root, 'owner.pid'),
    passwords: join(root, 'database-passwords.json'),
    log: join(root, 'postgres.log'),
  };
};
