import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { fastProgram } from './programs.ts';

export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything it printed so far, errors included. */
  readonly printed: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** The real server in a process of its own; ended with the test. */
export const startServerProcess = (
  env: Readonly<Record<string, string>>,
  program = fastProgram('server'),
): ServerProcess => {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const collect = (chunk: Buffer): void => void (printed += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? null);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  return { child, printed: () => printed, ended };
};

/** Settles when the server has said what it says once it is ready. */
export const untilReady = async ({ child, printed }: ServerProcess): Promise<void> => {
  while (!printed().includes('Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(printed());
    await sleep(20);
  }
};
