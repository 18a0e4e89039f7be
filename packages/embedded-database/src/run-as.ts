import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';

import type { DataFolder } from './data-folder.ts';
import { findOrCreatePostgresUser, isRoot, POSTGRES_USER, type SystemUser } from './system-user.ts';
import { ofAnotherUser, unreachable } from './troubles.ts';

/** A command as it must be spawned so that it runs as the right user. */
export interface PreparedCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly identity: Partial<SystemUser>;
}

export type Prepare = (command: string, args: readonly string[]) => PreparedCommand;

/** How PostgreSQL's programs are run, and who must own its files (undefined: whoever runs us). */
export interface RunAs {
  readonly prepare: Prepare;
  readonly owner: SystemUser | undefined;
}

const asInvoker: Prepare = (command, args) => ({ command, args, identity: {} });

const asUser =
  (user: SystemUser): Prepare =>
  (command, args) => ({ command, args, identity: user });

/**
 * As the user, plus one capability to pass folders that only root may enter.
 * `no_setuid_fixup` because access(2), with which PostgreSQL looks for its own programs, otherwise ignores it.
 */
const asUserWith =
  (capability: string) =>
  (user: SystemUser): Prepare =>
  (command, args) => ({
    command: 'setpriv',
    args: [
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      '--',
      command,
      ...args,
    ],
    identity: {},
  });

// From the least power to the most; containers often grant only the last.
const waysDown = [asUser, asUserWith('dac_read_search'), asUserWith('dac_override')];

/** Asks the kernel instead of reading mode bits: ACLs, masks and mounts all have a say. */
const works = (prepare: Prepare, folder: string, program: string): boolean => {
  const { command, args, identity } = prepare('/bin/sh', ['-c', 'cd -- "$1" && exec "$2" -V', 'sh', folder, program]);
  return spawnSync(command, args, { ...identity, cwd: '/', stdio: 'ignore' }).status === 0;
};

const ownerOf = async (path: string): Promise<SystemUser | undefined> =>
  stat(path).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );

/** Decides as whom PostgreSQL runs: an ordinary user runs it himself, root steps down. */
export const decideRunAs = async (folder: DataFolder, program: string): Promise<RunAs> => {
  const clusterOwner = await ownerOf(folder.cluster);
  if (!isRoot()) {
    if (clusterOwner && clusterOwner.uid !== process.getuid?.()) throw ofAnotherUser(folder.cluster);
    return { prepare: asInvoker, owner: undefined };
  }
  const user = clusterOwner && clusterOwner.uid !== 0 ? clusterOwner : findOrCreatePostgresUser();
  const prepare = waysDown.map((way) => way(user)).find((way) => works(way, folder.root, program));
  if (!prepare) throw unreachable(folder.root, POSTGRES_USER);
  return { prepare, owner: user };
};
