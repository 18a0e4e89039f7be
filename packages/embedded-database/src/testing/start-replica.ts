import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, chown, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import postgres from 'postgres';
import { locateBinaries } from '../binaries.ts';
import { prepareDataFolder } from '../data-folder.ts';
import { startPostmaster } from '../postmaster.ts';
import { decideRunAs } from '../run-as.ts';
import { chooseSettings } from '../server-settings.ts';
import type { EmbeddedDatabase } from '../start.ts';

export interface Replica {
  /** The application's database on the replica, as its owner. */
  readonly url: string;
  /** The same as superuser. */
  readonly adminUrl: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Of the copy they would be wrong: who runs it, what it was told at its start, and what the primary still has to write. */
const emptyRunningState = async (cluster: string): Promise<void> => {
  for (const name of ['postmaster.pid', 'postmaster.opts']) await rm(join(cluster, name), { force: true });
  for (const folder of ['pg_wal', 'pg_replslot']) {
    const entries = await readdir(join(cluster, folder), { withFileTypes: true });
    const unwanted = folder === 'pg_wal' ? entries.filter((entry) => entry.isFile()) : entries;
    for (const { name } of unwanted) await rm(join(cluster, folder, name), { recursive: true });
  }
};

const at = (url: string, port: number): string => Object.assign(new URL(url), { port: String(port) }).href;

/**
 * A second PostgreSQL that follows `primary` by streaming. The programs that come along have no pg_basebackup, so that the
 * copy is made by the statements that it stands on. Nothing may be writing to the primary while it is copied.
 */
export const startReplica = async (
  primary: Pick<EmbeddedDatabase, 'url' | 'adminUrl'>,
  dataDir: string,
  durable = true,
): Promise<Replica> => {
  const folder = await prepareDataFolder(dataDir);
  const name = `replica_${randomBytes(6).toString('hex')}`;
  const password = randomBytes(24).toString('base64url');
  // The backup belongs to the connection that began it.
  const sql = postgres(primary.adminUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`create role ${name} login replication password '${password}'`);
    // What is written from now on is kept until this replica has it.
    await sql`select pg_create_physical_replication_slot(${name}, true)`;
    const [found] = await sql<{ data_directory: string }[]>`show data_directory`;
    await sql`select pg_backup_start(${name}, true)`;
    await promisify(execFile)('cp', ['--archive', found?.data_directory ?? '', folder.cluster]);
    const [backup] = await sql<
      { labelfile: string }[]
    >`select labelfile from pg_backup_stop(wait_for_archive => false)`;
    await emptyRunningState(folder.cluster);
    await writeFile(join(folder.cluster, 'backup_label'), backup?.labelfile ?? '', { mode: 0o600 });
    await writeFile(join(folder.cluster, 'standby.signal'), '', { mode: 0o600 });
    const { hostname: host, port } = new URL(primary.adminUrl);
    await appendFile(
      join(folder.cluster, 'postgresql.auto.conf'),
      `primary_conninfo = 'host=${host} port=${port} user=${name} password=${password}'\nprimary_slot_name = '${name}'\n`,
    );
  } finally {
    await sql.end();
  }

  const { postgres: program } = locateBinaries();
  const { prepare, owner } = await decideRunAs(folder, program);
  if (owner) {
    for (const file of ['backup_label', 'standby.signal'])
      await chown(join(folder.cluster, file), owner.uid, owner.gid);
  }
  const settings = chooseSettings(durable, {});
  const postmaster = await startPostmaster({
    prepare,
    program,
    cluster: folder.cluster,
    logFile: folder.log,
    settings,
  });
  const adminUrl = new URL(at(primary.adminUrl, postmaster.port));
  adminUrl.pathname = new URL(primary.url).pathname;
  return {
    url: at(primary.url, postmaster.port),
    adminUrl: adminUrl.href,
    pid: postmaster.pid ?? 0,
    stop: () => postmaster.stop(),
  };
};
