import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPeers } from '../measure/install-peers.ts';

const run = promisify(execFile);
const PEERS = join(import.meta.dirname, '../../peers/page');

/** Installs the other form programs and builds one page each below `folder`. */
export const buildPeers = async (catalogue: string, folder: string): Promise<void> => {
  await installPeers(PEERS);
  const words = join(folder, 'catalogue.json');
  await writeFile(words, catalogue);
  await run(process.execPath, [join(PEERS, 'build.js'), words, folder], { cwd: PEERS });
};
