import { readdirSync, readFileSync } from 'node:fs';

/** A process as it can be recognised: a number that was given again has another time of start. */
export interface ProcessSeen {
  readonly pid: number;
  readonly startedAt: string;
}

const AFTER_NAME = /^.*\) /s;
const STARTED_AT = 19;

const startOf = (pid: number): string | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(AFTER_NAME, '').split(' ');
    // A zombie does nothing any more and only waits for being asked how it ended.
    return fields[0] === 'Z' ? null : (fields[STARTED_AT] ?? null);
  } catch {
    return null;
  }
};

const childrenOf = (pid: number): number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
};

/** A process and all that it and its children have started. */
export const treeOf = (pid: number): ProcessSeen[] => {
  const startedAt = startOf(pid);
  return [...(startedAt === null ? [] : [{ pid, startedAt }]), ...childrenOf(pid).flatMap(treeOf)];
};

export const isAlive = ({ pid, startedAt }: ProcessSeen): boolean => startOf(pid) === startedAt;
