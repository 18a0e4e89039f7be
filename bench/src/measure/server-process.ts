import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';

export interface MeasuredServer {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

const PATIENCE_MS = 120_000;

/** Starts a program on a free port of this machine in a process of its own and waits until /healthz answers. */
export const startMeasuredServer = async (
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<MeasuredServer> => {
  const port = await findFreePort();
  const child = spawn(process.execPath, [file], {
    env: { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  const until = Date.now() + PATIENCE_MS;
  while (!(await answers(`${origin}/healthz`))) {
    if (child.exitCode !== null || child.pid === undefined || Date.now() > until) {
      await stop();
      throw new Error(`${file} did not get ready; what it said stands above.`);
    }
    await sleep(20);
  }
  return { origin, pid: child.pid ?? 0, stop };
};
