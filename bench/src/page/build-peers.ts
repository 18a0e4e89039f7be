import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PEERS = join(import.meta.dirname, '../../peers');

/**
 * Installs the other form programs at the versions of their own lockfile and builds one page each below `folder`. They are
 * nobody's dependency: only who runs this section has them, below bench/peers/node_modules.
 */
export const buildPeers = async (catalogue: string, folder: string): Promise<void> => {
  const { packageManager } = JSON.parse(await readFile(join(PEERS, 'package.json'), 'utf8')) as {
    packageManager: string;
  };
  const install = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts', '--pm-on-fail=ignore'];
  await run('npm', ['exec', '--yes', '--', packageManager, ...install], {
    cwd: PEERS,
    env: { ...process.env, CI: 'true' },
  });
  const words = join(folder, 'catalogue.json');
  await writeFile(words, catalogue);
  await run(process.execPath, [join(PEERS, 'build.js'), words, folder], { cwd: PEERS });
};
