import type { Writable } from 'node:stream';
import type { TransactionSql } from 'postgres';
import type { Database } from '../database/connection.ts';
import { orderTables, type Reference } from './order-tables.ts';
import {
  copyTarget,
  END_OF_ROWS,
  SCRIPT_FORMAT,
  writeHead,
  writeTail,
  type BackupSummary,
  type BackupTable,
} from './script.ts';
import { summarise } from './summary.store.ts';

/** Every table there is, so that one that is added later is not forgotten; in the order in which they can be filled. */
const readTables = async (sql: TransactionSql): Promise<BackupTable[]> => {
  const tables = await sql<(BackupTable & { oid: string })[]>`
    select c.oid::text as oid, n.nspname::text as schema, c.relname::text as name,
           json_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and n.nspname in ('public', 'drizzle')
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid, n.nspname, c.relname order by 2, 3`;
  const references = await sql<Reference[]>`
    select distinct conrelid::text as from, confrelid::text as to from pg_constraint where contype = 'f'`;
  const tableOf = new Map(tables.map(({ oid, schema, name, columns }) => [oid, { schema, name, columns }]));
  return orderTables([...tableOf.keys()], references).flatMap((oid) => tableOf.get(oid) ?? []);
};

const write = async (sink: Writable, text: string | Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    sink.write(text, (error) => (error ? reject(error) : resolve()));
  });

/** Writes the whole database as it is at one instant, while it goes on being used; ends the sink. */
export const dump = async (database: Database, sink: Writable, takenAt: Date): Promise<BackupSummary> =>
  database.$client.begin('isolation level repeatable read read only', async (sql) => {
    const tables = await readTables(sql);
    const migrations = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at`;
    const hashes = migrations.map(({ hash }) => hash);
    await write(sink, writeHead({ format: SCRIPT_FORMAT, takenAt: takenAt.toISOString(), migrations: hashes, tables }));
    for (const table of tables) {
      await write(sink, `COPY ${copyTarget(table)} FROM stdin;\n`);
      // Not pipeline(), which leaves its listeners on a sink that goes on being used.
      const rows = await sql.unsafe(`copy ${copyTarget(table)} to stdout`).readable();
      for await (const chunk of rows) await write(sink, chunk as Buffer);
      await write(sink, `${END_OF_ROWS}\n`);
    }
    const summary = await summarise(sql, tables);
    await write(sink, writeTail(summary));
    sink.end();
    return summary;
  });
