import { readdir, readFile } from 'node:fs/promises';

export interface Weight {
  /** Resident memory in MB. */
  readonly memory: number;
  /** Open files and sockets. */
  readonly handles: number;
}

const KB_PER_MB = 1024;

/** One process, from /proc. */
export const weigh = async (pid: number): Promise<Weight> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [, kB = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return { memory: Math.round(Number(kB) / KB_PER_MB), handles: (await readdir(`/proc/${pid}/fd`)).length };
};
