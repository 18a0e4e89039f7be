import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isRunning, worksFor } from './process-state.ts';
import { leftoverWillNotStop } from './troubles.ts';

const FAST_SHUTDOWN = { signal: 'SIGINT', patienceMs: 30_000 } as const;
const IMMEDIATE_SHUTDOWN = { signal: 'SIGQUIT', patienceMs: 10_000 } as const;

const hasEnded = async (pid: number, patienceMs: number): Promise<boolean> => {
  const deadline = performance.now() + patienceMs;
  while (isRunning(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
};

const endPostmaster = async (pid: number): Promise<void> => {
  for (const { signal, patienceMs } of [FAST_SHUTDOWN, IMMEDIATE_SHUTDOWN]) {
    process.kill(pid, signal);
    if (await hasEnded(pid, patienceMs)) return;
  }
  throw leftoverWillNotStop(pid);
};

/**
 * Stops the server that a killed run left behind, if there is one. To be called by the owner of the data folder.
 *
 * postmaster.pid goes only after the process it names is known to be dead, a zombie or a stranger (PostgreSQL
 * itself takes the last two for a living server and refuses to start). Should a worker of the old server still
 * live, PostgreSQL finds its shared memory by the folder's inode and waits, with or without the file.
 */
export const endLeftoverPostmaster = async (cluster: string): Promise<'ended' | 'none'> => {
  const pidFile = join(cluster, 'postmaster.pid');
  const content = await readFile(pidFile, 'utf8').catch(() => undefined);
  if (content === undefined) return 'none';
  const pid = Math.abs(Number.parseInt(content, 10));
  const isOurs = pid > 0 && isRunning(pid) && worksFor(pid, cluster);
  if (isOurs) await endPostmaster(pid);
  await rm(pidFile, { force: true });
  return isOurs ? 'ended' : 'none';
};
