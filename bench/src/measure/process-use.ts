import { readFileSync, writeFileSync } from 'node:fs';

/** Linux reports CPU time in hundredths of a second, whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100;

const AFTER_NAME = /^.*\) /s;

/** Seconds of CPU a process used; with those of its ended children where it has any. */
const cpuSeconds = (pid: number, withEnded: boolean): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(AFTER_NAME, '').split(' ').map(Number);
  // Counted from the state: utime, stime, cutime, cstime.
  const [own = 0, system = 0, ended = 0, endedSystem = 0] = fields.slice(11, 15);
  return (own + system + (withEnded ? ended + endedSystem : 0)) / TICKS_PER_SECOND;
};

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** Seconds of CPU of one process and of those it started. */
export const treeCpuSeconds = (pid: number): number => {
  const ofChildren = childrenOf(pid).map((child) => {
    try {
      return cpuSeconds(child, false);
    } catch {
      // Ended since it was listed: from now on in its parent's sum.
      return 0;
    }
  });
  return cpuSeconds(pid, true) + ofChildren.reduce((sum, seconds) => sum + seconds, 0);
};

/** MiB of memory a process held at its most. */
export const peakMemoryMiB = (pid: number): number => {
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(peak) / 1024;
};

/** From now on the most a process held is counted anew. Linux only, as everything here. */
export const forgetPeakMemory = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5');
