import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** MB on the disk below all of these together; a file with several names counts once. */
export const diskUseMB = async (paths: readonly string[]): Promise<number> => {
  const { stdout } = await promisify(execFile)('du', ['--summarize', '--total', '--block-size=1', '--', ...paths]);
  return Number(stdout.trim().split('\n').at(-1)?.split('\t')[0]) / 1e6;
};
