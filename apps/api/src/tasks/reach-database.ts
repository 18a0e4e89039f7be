import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseUrls } from '@hailong/embedded-database/application-database';
import { prepareDataFolder } from '@hailong/embedded-database/data-folder';
import { EmbeddedDatabaseError } from '@hailong/embedded-database/embedded-database-error';
import { readOrMakePasswords } from '@hailong/embedded-database/passwords';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import type { Config } from '../config.ts';

export interface ReachedDatabase {
  readonly url: string;
  /** Stops the database if it was started here. */
  readonly leave: () => Promise<void>;
}

/** The fourth line of postmaster.pid is the port (PostgreSQL's own documentation of the file). */
const PORT_LINE = 3;

const runningUrl = async (dataDir: string): Promise<string> => {
  const folder = await prepareDataFolder(dataDir);
  const lines = (await readFile(join(folder.cluster, 'postmaster.pid'), 'utf8')).split('\n');
  return databaseUrls(Number(lines[PORT_LINE]), await readOrMakePasswords(folder.passwords, true)).url;
};

/** The server's database as its owner, for a command typed beside it: whether the server runs, or not, or uses a database of its own. */
export const reachDatabase = async ({
  databaseOwnerUrl,
  dataDir,
}: Pick<Config, 'databaseOwnerUrl' | 'dataDir'>): Promise<ReachedDatabase> => {
  if (databaseOwnerUrl !== undefined) return { url: databaseOwnerUrl, leave: async () => undefined };
  try {
    const embedded = await startEmbeddedDatabase({ dataDir });
    return { url: embedded.url, leave: () => embedded.stop() };
  } catch (error) {
    if (!(error instanceof EmbeddedDatabaseError) || error.code !== 'folder-in-use') throw error;
    return { url: await runningUrl(dataDir), leave: async () => undefined };
  }
};
