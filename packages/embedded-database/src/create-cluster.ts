import { spawn } from 'node:child_process';
import { appendFile, chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import type { DataFolder } from './data-folder.ts';
import type { RunAs } from './run-as.ts';
import { POSTGRES_ENVIRONMENT, SUPERUSER } from './server-settings.ts';
import { diskFull, startFailed } from './troubles.ts';
import { syncFolder } from './write-durably.ts';

export interface ClusterParts {
  readonly folder: DataFolder;
  readonly initdb: string;
  readonly runAs: RunAs;
  readonly superuserPassword: string;
  readonly durable: boolean;
}

const WORKSHOP = 'new-cluster-';

/**
 * The builtin locale is part of PostgreSQL and the same on every host, so `LANG=C` changes nothing and an
 * update of the system never damages an index. Vietnamese order is asked for by name where it is shown.
 */
const initdbArguments = (cluster: string, passwordFile: string, durable: boolean): readonly string[] => [
  `--pgdata=${cluster}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${passwordFile}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-host=scram-sha-256',
  '--auth-local=scram-sha-256',
  '--data-checksums',
  ...(durable ? [] : ['--no-sync']),
];

const runInitdb = async (
  { folder, initdb, runAs, durable }: ClusterParts,
  cluster: string,
  passwordFile: string,
): Promise<void> => {
  const { command, args, identity } = runAs.prepare(initdb, initdbArguments(cluster, passwordFile, durable));
  const child = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [complaint, code] = await Promise.all([text(child.stderr), exitCode]);
  if (code === 0) return;
  await appendFile(folder.log, complaint, { mode: 0o600 });
  if (complaint.includes('No space left on device')) throw diskFull(folder.root);
  throw startFailed(folder.log, complaint.trim().split('\n').at(-1) ?? 'initdb');
};

/**
 * What an interrupted first start left behind was never in use, so it may go. Its initdb may still be writing there
 * and finds its files gone, hence the retries.
 */
export const removeUnfinishedClusters = async (root: string): Promise<void> => {
  const unfinished = (await readdir(root)).filter((name) => name.startsWith(WORKSHOP));
  await Promise.all(unfinished.map((name) => rm(join(root, name), { recursive: true, force: true, maxRetries: 5 })));
};

/** Builds the cluster beside its final place and moves it there only when complete: half a cluster never has its name. */
export const createCluster = async (parts: ClusterParts): Promise<void> => {
  const { folder, runAs, superuserPassword } = parts;
  const workshop = await mkdtemp(join(folder.root, WORKSHOP));
  try {
    const passwordFile = join(workshop, 'password');
    await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
    if (runAs.owner) {
      await chown(passwordFile, runAs.owner.uid, runAs.owner.gid);
      await chown(workshop, runAs.owner.uid, runAs.owner.gid);
    }
    const built = join(workshop, 'cluster');
    await runInitdb(parts, built, passwordFile);
    await rename(built, folder.cluster);
    await syncFolder(folder.root);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
};
