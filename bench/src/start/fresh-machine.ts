import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Nothing of this project may help: what it pins is installed by the start that is measured. */
const OF_THE_PROJECT = join('node_modules', '');

/** An environment without anything that npm, pnpm or this project has left on the machine: every store and cache is empty. */
export const freshMachine = async (home: string): Promise<NodeJS.ProcessEnv> => {
  await mkdir(home, { recursive: true });
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes(OF_THE_PROJECT));
  return { PATH: path.join(delimiter), HOME: home, BACKUP_DIR: 'off', HOST: '127.0.0.1' };
};
