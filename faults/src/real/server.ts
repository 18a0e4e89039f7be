import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import { programOf } from './programs.ts';

const START_MS = 60_000;

/** Of a server for trials: no backups of its own, and nothing of the tester's environment. */
export const serverEnvironment = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  TZ: 'America/Phoenix',
  // Compiling the server once is enough.
  NODE_COMPILE_CACHE: join(tmpdir(), 'hai-long-compile-cache'),
  HOST: '127.0.0.1',
  BACKUP_DIR: 'off',
  LOG_LEVEL: 'silent',
  ...env,
});

export interface Server {
  readonly port: number;
  readonly pid: () => number;
  readonly isRunning: () => boolean;
  /** Sends the signal and waits for the end of the process. */
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
  /** Starts it again on the same port; resolves with how many ms that took. */
  readonly start: () => Promise<number>;
}

/**
 * The real server in a process of its own; resolves when it answers. `root` is the folder that holds apps/api and apps/web/dist
 * of another installation than this repository.
 */
export const startServer = async (env: Readonly<Record<string, string>>, root?: string): Promise<Server> => {
  const program = root === undefined ? await programOf('server') : join(root, 'apps/api/src/server.ts');
  const port = await findFreePort();
  let child: ChildProcess | undefined;
  let printed = '';

  const answers = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
      async (reply) => {
        await reply.body?.cancel();
        return reply.ok;
      },
      () => false,
    );
  const start = async (): Promise<number> => {
    const begin = performance.now();
    printed = '';
    const started = spawn(process.execPath, [program], {
      env: serverEnvironment({ PORT: String(port), ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const collect = (chunk: Buffer): void => void (printed += chunk.toString());
    started.stdout.on('data', collect);
    started.stderr.on('data', collect);
    while (!(await answers())) {
      if (started.exitCode !== null) throw new Error(`the server ended with ${started.exitCode}: ${printed}`);
      if (performance.now() - begin > START_MS) throw new Error(`the server does not answer: ${printed}`);
      await sleep(25);
    }
    return performance.now() - begin;
  };

  await start();
  return {
    port,
    pid: () => child?.pid ?? 0,
    isRunning: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    start,
    end: async (signal) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
};
