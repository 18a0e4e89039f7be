import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../../..');

/** What is committed, as somebody gets it who downloads it: nothing installed, nothing built. */
export const copyRepository = async (folder: string): Promise<void> => {
  await mkdir(folder);
  const archive = `${folder}.tar`;
  await run('git', ['archive', '--output', archive, 'HEAD'], { cwd: ROOT });
  await run('tar', ['--extract', '--file', archive, '--directory', folder]);
  await rm(archive);
};
