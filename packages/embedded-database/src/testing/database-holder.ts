import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Answer {
  readonly url?: string;
  readonly refused?: string;
}

export interface Holder {
  readonly process: ChildProcess;
  /** Settles when the database is up, or was refused. */
  readonly answer: Promise<Answer>;
  /** Sends the signal and waits for the end of the process (not of its postmaster). */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts the database of `dataDir` in a process of its own, under the least helpful locale there is. */
export const holdDatabase = (dataDir: string): Holder => {
  const program = join(import.meta.dirname, 'hold-database.ts');
  const child = spawn(process.execPath, [program, dataDir], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const firstLine = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  return {
    process: child,
    answer: firstLine.then(([line]) => JSON.parse(line) as Answer),
    end: async (signal) => {
      child.kill(signal);
      await exited;
    },
  };
};

/** The pid in postmaster.pid. */
export const postmasterPid = async (dataDir: string): Promise<number> =>
  Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);

/** Waits, without a limit of its own, until something has become true. */
export const eventually = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await condition())) await sleep(10);
};
