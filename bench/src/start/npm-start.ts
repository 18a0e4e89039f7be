import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import { apiPaths } from '@hailong/schema/api-paths';
import type { BatchReply } from '@hailong/schema/sync';
import { bodyOf, ratingToSend } from '../ingest/ratings-to-send.ts';
import { isAlive, treeOf } from './process-tree.ts';

const OFFICE = 'van-gia';
const LOOK_EVERY_MS = 20;

export interface Started {
  /** Seconds from the command until the server answers, and until it has acknowledged a rating. */
  readonly ready: number;
  readonly acknowledged: number;
  /** Seconds from SIGTERM to npm until npm has ended. */
  readonly stopped: number;
  /** Processes it had started, none of which is left. */
  readonly processes: number;
}

const rate = async (origin: string): Promise<void> => {
  const reply = await fetch(origin + apiPaths.ratings(OFFICE), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodyOf([ratingToSend(0)]),
  });
  const { verdicts } = (await reply.json()) as BatchReply;
  if (verdicts[0]?.verdict !== 'stored')
    throw new Error(`The first rating: ${reply.status} ${JSON.stringify(verdicts)}`);
};

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * `npm start` in `folder`, one rating, and SIGTERM to npm's own process.
 * @throws if it is not ready within `patienceMs`, ends with anything but 0, or leaves a process behind
 */
export const npmStart = async (folder: string, env: NodeJS.ProcessEnv, patienceMs: number): Promise<Started> => {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const seconds = (): number => (performance.now() - begin) / 1000;
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    // Standard output is for tables.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(npm, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  try {
    while (!(await isReady(origin))) {
      if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}; what it said stands above.`);
      if (seconds() * 1000 > patienceMs) throw new Error(`npm start was not ready after ${seconds().toFixed(0)} s.`);
      await sleep(LOOK_EVERY_MS);
    }
    const ready = seconds();
    await rate(origin);
    const acknowledged = seconds();
    const processes = treeOf(npm.pid ?? 0);
    const stopping = performance.now();
    npm.kill('SIGTERM');
    const [code, signal] = await ended;
    const stopped = (performance.now() - stopping) / 1000;
    if (code !== 0) throw new Error(`npm start ended with ${code ?? signal} after SIGTERM.`);
    const left = processes.filter(isAlive);
    if (left.length > 0) throw new Error(`${left.length} processes are left after SIGTERM to npm.`);
    return { ready, acknowledged, stopped, processes: processes.length };
  } finally {
    // After an error: npm passes it on, and nothing of it outlives the benchmark.
    if (npm.exitCode === null && npm.signalCode === null) {
      npm.kill('SIGTERM');
      await ended;
    }
  }
};
