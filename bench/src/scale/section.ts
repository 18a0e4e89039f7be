// More than one process, more than one PostgreSQL: what each adds on one machine, and that it changes no figure.
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { startReplica } from '@hailong/embedded-database/testing/start-replica';
import postgres, { type Sql } from 'postgres';
import { addAdministrator, signInAdministrator } from '../measure/administrator.ts';
import type { ResultRow } from '../measure/result-table.ts';
import { startMeasuredServer } from '../measure/server-process.ts';
import type { BenchOptions, Section } from '../section.ts';
import { processRows } from './processes.ts';
import { replicaRows } from './replica.ts';

const SERVER = join(import.meta.dirname, '../../../apps/api/src/server.ts');
const PROCESSES = 3;

const measure = async ({ runs, milliseconds, scratch, say }: BenchOptions): Promise<ResultRow[]> => {
  await using opened = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataDir: join(scratch, 'primary') });
  opened.defer(() => database.stop());
  const startServer = async (env: Readonly<Record<string, string>> = {}): Promise<string> => {
    const server = await startMeasuredServer(SERVER, {
      DATABASE_URL: database.url,
      DATA_DIR: scratch,
      BACKUP_DIR: 'off',
      TRUSTED_PROXIES: '127.0.0.1',
      ...env,
    });
    opened.defer(server.stop);
    return server.origin;
  };
  const connect = (url: string): Sql => {
    const sql = postgres(url, { max: 2, fetch_types: false, onnotice: () => undefined });
    opened.defer(() => sql.end());
    return sql;
  };

  const origins: string[] = [];
  for (let started = 0; started < PROCESSES; started += 1) origins.push(await startServer());
  const primary = connect(database.url);
  const rows = await processRows({ origins, sql: primary, runs, milliseconds });
  say('processes: rows stored = distinct ratings acknowledged, in every run');

  await addAdministrator(database.url, 'van-gia');
  const follower = await startReplica(database, join(scratch, 'replica'));
  opened.defer(() => follower.stop());
  const withReplica = await startServer({ DATABASE_REPLICA_URL: follower.url });
  const [withoutReplica = ''] = origins;
  // By the name under which plain http may administer.
  const named = (origin: string): string => origin.replace('127.0.0.1', 'localhost');
  const reports = await replicaRows({
    origins: { primary: named(withoutReplica), replica: named(withReplica) },
    // Sessions lie in the database: one for both servers.
    cookie: await signInAdministrator(named(withoutReplica)),
    primary,
    replica: connect(follower.adminUrl),
    runs,
    milliseconds,
  });
  say('replica: the same ratings and the same report as on the primary, after every run');
  return [...rows, ...reports];
};

export const scaleSection: Section = { name: 'scale', title: 'Several processes, and a replica', measure };
