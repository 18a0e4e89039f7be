import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MEMORY, throwawayFolder } from './folder-in-memory.ts';
import { removeAbandonedDatabases } from './remove-abandoned-databases.ts';
import { startEmbeddedDatabase, type EmbeddedDatabase, type EmbeddedDatabaseOptions } from './start.ts';

const PREFIX = 'hailong-database-';

export interface TemporaryDatabaseOptions extends Omit<EmbeddedDatabaseOptions, 'dataDir'> {
  /** In memory where the machine has plenty: for tests, whose databases are small. Default false. */
  readonly inMemory?: boolean;
}

/**
 * A database of its own for one run of tests: fast instead of durable, gone after `stop()`.
 * What runs that were killed have left behind is removed first.
 */
export const startTemporaryDatabase = async ({
  inMemory = false,
  ...options
}: TemporaryDatabaseOptions = {}): Promise<EmbeddedDatabase> => {
  for (const parent of [tmpdir(), MEMORY].filter((path) => existsSync(path)))
    await removeAbandonedDatabases(parent, PREFIX);
  const dataDir = await mkdtemp(join(inMemory ? throwawayFolder() : tmpdir(), PREFIX));
  // PostgreSQL's own user must be able to enter when root runs the tests; the secrets inside stay private.
  await chmod(dataDir, 0o711);
  const remove = async (): Promise<void> => {
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const database = await startEmbeddedDatabase({ durable: false, ...options, dataDir });
    return {
      ...database,
      stop: async () => {
        await database.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
