import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { databaseUrls, ensureApplicationDatabase, type DatabaseUrls } from './application-database.ts';
import { locateBinaries } from './binaries.ts';
import { createCluster, removeUnfinishedClusters } from './create-cluster.ts';
import { prepareDataFolder, type DataFolder } from './data-folder.ts';
import { keepRunning } from './keep-running.ts';
import { endLeftoverPostmaster } from './leftover-postmaster.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { readOrMakePasswords } from './passwords.ts';
import { startPostmaster } from './postmaster.ts';
import { decideRunAs } from './run-as.ts';
import { chooseSettings, type ServerSettings } from './server-settings.ts';
import { diskFull, isDiskFull, wrongVersion } from './troubles.ts';

export interface EmbeddedDatabaseOptions {
  /** Created if missing. Everything of the database lies below it; other things may lie beside. */
  readonly dataDir: string;
  /** Told, in a sentence for a person, of what takes time or went wrong. */
  readonly log?: (sentence: string) => void;
  /** False gives up durability for speed: only for tests. Default true. */
  readonly durable?: boolean;
  /** Further settings as in postgresql.conf. They cannot switch durability off. */
  readonly settings?: ServerSettings;
}

export interface EmbeddedDatabase extends DatabaseUrls {
  /** Fast shutdown; settles when the server has ended and the folder is free. May be called twice. */
  stop(): Promise<void>;
}

const POSTGRES_MAJOR = '18';

const clusterExists = async (folder: DataFolder): Promise<boolean> => {
  if (!(await stat(folder.cluster).catch(() => undefined))) return false;
  const version = (await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version !== POSTGRES_MAJOR) throw wrongVersion(folder.cluster, version || '?');
  return true;
};

const startOwned = async (folder: DataFolder, options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> => {
  const { log = () => undefined, durable = true, settings = {} } = options;
  const { initdb, postgres } = locateBinaries();
  const runAs = await decideRunAs(folder, postgres);
  await removeUnfinishedClusters(folder.root);
  const exists = await clusterExists(folder);
  const passwords = await readOrMakePasswords(folder.passwords, exists);

  if (exists) {
    const leftover = await endLeftoverPostmaster(folder.cluster);
    if (leftover === 'ended')
      log('Đã dừng PostgreSQL còn sót của lần chạy trước. · Stopped PostgreSQL left over from the previous run.');
  } else {
    log('Đang tạo cơ sở dữ liệu… · Creating the database…');
    await createCluster({ folder, initdb, runAs, superuserPassword: passwords.superuser, durable });
  }

  const parts = {
    prepare: runAs.prepare,
    program: postgres,
    cluster: folder.cluster,
    logFile: folder.log,
    settings: chooseSettings(durable, settings),
  };
  const postmaster = await startPostmaster(parts);
  const urls = databaseUrls(postmaster.port, passwords);
  try {
    await ensureApplicationDatabase(urls.adminUrl, passwords);
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
  const server = keepRunning(postmaster, () => startPostmaster({ ...parts, port: postmaster.port }), log);
  return { ...urls, stop: () => server.stop() };
};

/**
 * Starts PostgreSQL 18 on `dataDir` and keeps it running until `stop()`. The first start creates the cluster and
 * the application's role and database; every later one first makes good whatever the last run left behind.
 * @throws EmbeddedDatabaseError whose message is a sentence for the person at the machine
 */
export const startEmbeddedDatabase = async (options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> => {
  const folder = await prepareDataFolder(options.dataDir);
  const lock = takeOwnerLock(folder);
  try {
    const database = await startOwned(folder, options);
    let stopped: Promise<void> | undefined;
    return { ...database, stop: () => (stopped ??= database.stop().finally(() => lock.release())) };
  } catch (error) {
    lock.release();
    throw isDiskFull(error) ? diskFull(folder.root) : error;
  }
};
