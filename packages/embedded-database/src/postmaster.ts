import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findFreePort } from './free-port.ts';
import type { Prepare } from './run-as.ts';
import { POSTGRES_ENVIRONMENT, postgresArguments, type ServerSettings } from './server-settings.ts';
import { openServerLog, type ServerLog } from './server-log.ts';
import { diskFull, startFailed } from './troubles.ts';

export interface PostmasterParts {
  readonly prepare: Prepare;
  readonly program: string;
  readonly cluster: string;
  readonly logFile: string;
  readonly settings: ServerSettings;
  /** Wanted again after a crash, so that connection pools find the server; otherwise any free one. */
  readonly port?: number;
}

export interface Postmaster {
  readonly port: number;
  readonly pid: number | undefined;
  /** Settles when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Fast shutdown (open transactions are rolled back), then immediate, then by force. */
  stop(): Promise<void>;
}

const STEPS_DOWN = [
  { signal: 'SIGINT', patienceMs: 30_000 },
  { signal: 'SIGQUIT', patienceMs: 10_000 },
  { signal: 'SIGKILL', patienceMs: 5_000 },
] as const;

const ATTEMPTS = 20;
const PAUSE_MS = 500;

// The port was taken meanwhile, or a worker of a killed server has not noticed its end yet.
const PASSING = /Address already in use|could not bind|pre-existing shared memory block/;

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** The eighth line of postmaster.pid is PostgreSQL's own word on whether it accepts connections (pg_ctl reads it too). */
const isReady = async (cluster: string, pid: number | undefined): Promise<boolean> => {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
};

const stopChild = async (child: ChildProcess, ended: Promise<void>): Promise<void> => {
  for (const { signal, patienceMs } of STEPS_DOWN) {
    if (hasEnded(child)) return;
    child.kill(signal);
    const patience = new AbortController();
    await Promise.race([ended, sleep(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
    patience.abort();
  }
};

const attemptStart = async (parts: PostmasterParts, port: number, log: ServerLog): Promise<Postmaster | undefined> => {
  const { prepare, program, cluster, settings } = parts;
  const { command, args, identity } = prepare(program, postgresArguments(cluster, port, settings));
  const child = spawn(command, args, {
    ...identity,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    // A session of its own: Ctrl-C in the terminal must reach the server through our orderly stop only.
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  await once(child, 'spawn');
  // process.exit() anywhere must not leave a server behind.
  const stopWithUs = (): void => void child.kill('SIGINT');
  process.once('exit', stopWithUs);
  void ended.finally(() => process.off('exit', stopWithUs));

  // Recovery after a power cut may take minutes; it is over when the server is ready or gives up.
  while (!hasEnded(child)) {
    if (await isReady(cluster, child.pid)) return { port, pid: child.pid, ended, stop: () => stopChild(child, ended) };
    await Promise.race([ended, sleep(20)]);
  }
  return undefined;
};

/** Starts the server and waits until it accepts connections. Nobody else may be working on the cluster. */
export const startPostmaster = async (parts: PostmasterParts): Promise<Postmaster> => {
  const log = await openServerLog(parts.logFile);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const postmaster = await attemptStart(parts, parts.port ?? (await findFreePort()), log);
      if (postmaster) return postmaster;
      const complaint = await log.readNew();
      if (complaint.includes('No space left on device')) throw diskFull(parts.cluster);
      if (!PASSING.test(complaint) || attempt === ATTEMPTS) throw startFailed(parts.logFile, lastFatal(complaint));
      await sleep(PAUSE_MS);
    }
  } finally {
    await log.close();
  }
};

const lastFatal = (complaint: string): string =>
  complaint
    .split('\n')
    .findLast((line) => /(FATAL|PANIC|ERROR|error):/.test(line))
    ?.replace(/^.*?(FATAL|PANIC|ERROR|error): +/, '') ?? 'PostgreSQL';
