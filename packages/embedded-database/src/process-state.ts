import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** `process.kill(pid, 0)` also succeeds for a zombie, which no longer runs: a container without an init keeps them for ever. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !stateOf(pid).startsWith('Z');
};

const attempt = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

const ps = (pid: number, column: string): string =>
  attempt(() => execFileSync('ps', ['-ww', '-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).trim());

const stateOf = (pid: number): string =>
  process.platform === 'linux'
    ? // The name in brackets may hold anything, so the state is what follows the last one.
      attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /s, '')
    : ps(pid, 'stat');

/** True if the running process was started for, or works in, this folder. A pid alone proves nothing: pids are used again. */
export const worksFor = (pid: number, folder: string): boolean => {
  if (process.platform !== 'linux') return ps(pid, 'command').includes(folder);
  const commandLine = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
  return commandLine.includes(folder) || attempt(() => readlinkSync(`/proc/${pid}/cwd`)) === folder;
};
