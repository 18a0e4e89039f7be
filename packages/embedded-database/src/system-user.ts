import { spawnSync } from 'node:child_process';

import { systemUserMissing } from './troubles.ts';

export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

export const POSTGRES_USER = 'postgres';

const numberFrom = (command: string, args: readonly string[]): number | undefined => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  const value = Number.parseInt(stdout, 10);
  return status === 0 && Number.isInteger(value) ? value : undefined;
};

const findUser = (name: string): SystemUser | undefined => {
  const uid = numberFrom('id', ['-u', name]);
  const gid = numberFrom('id', ['-g', name]);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

/** PostgreSQL refuses to run as root, and wants a user that the system can name. */
export const findOrCreatePostgresUser = (): SystemUser => {
  const existing = findUser(POSTGRES_USER);
  if (existing) return existing;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    POSTGRES_USER,
  ]);
  const created = findUser(POSTGRES_USER);
  if (!created) throw systemUserMissing();
  return created;
};
