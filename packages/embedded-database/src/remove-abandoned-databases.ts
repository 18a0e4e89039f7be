import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { prepareDataFolder } from './data-folder.ts';
import { endLeftoverPostmaster } from './leftover-postmaster.ts';
import { takeOwnerLock } from './owner-lock.ts';

const removeIfAbandoned = async (path: string): Promise<void> => {
  const folder = await prepareDataFolder(path);
  // Without an owner's pid it is being made at this moment, or removed by its owner.
  if (!existsSync(folder.ownerPid)) return;
  const lock = takeOwnerLock(folder);
  try {
    await endLeftoverPostmaster(folder.cluster);
    await rm(folder.root, { recursive: true, force: true });
  } finally {
    lock.release();
  }
};

/** Removes the temporary databases in `parent` whose owner was killed, and stops servers that still run in them. */
export const removeAbandonedDatabases = async (parent: string, prefix: string): Promise<void> => {
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  // One that is refused is in use, or another user's.
  await Promise.allSettled(names.map((name) => removeIfAbandoned(join(parent, name))));
};
