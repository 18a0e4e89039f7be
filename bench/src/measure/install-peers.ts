import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

const textOf = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/**
 * Installs what the lockfile in `folder` names, unless it is installed; no install script runs. Other people's programs are
 * nobody's dependency: who installs the product does not get them.
 */
export const installPeers = async (folder: string): Promise<void> => {
  const wanted = await textOf(join(folder, 'pnpm-lock.yaml'));
  if (wanted !== null && wanted === (await textOf(join(folder, 'node_modules/.pnpm/lock.yaml')))) return;
  const { packageManager } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    readonly packageManager: string;
  };
  const install = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts', '--pm-on-fail=ignore'];
  const child = spawn('npm', ['exec', '--yes', '--', packageManager, ...install], {
    cwd: folder,
    env: { ...process.env, CI: 'true' },
    // Standard output is for tables.
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The peers could not be installed (${code}); what npm said stands above.`);
};
