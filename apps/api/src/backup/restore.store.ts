import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { TransactionSql } from 'postgres';
import type { Database } from '../database/connection.ts';
import { compareSummaries } from './compare-summaries.ts';
import { migrationsUpTo, type KnownMigration } from './migrations-up-to.ts';
import { readScript } from './read-script.ts';
import { copyTarget, type BackupSummary, type BackupTable } from './script.ts';
import { summarise } from './summary.store.ts';

export type NotRestored = 'not-empty' | 'in-use';

/** What was restored is not what was backed up; nothing was changed. */
export class RestoreDiffers extends Error {
  override readonly name = 'RestoreDiffers';

  constructor(differences: readonly string[]) {
    super(
      `Phục hồi không khớp bản sao lưu; không có gì bị thay đổi.\n` +
        `The restored database is not the one that was backed up; nothing was changed.\n${differences.join('\n')}`,
    );
  }
}

/** Carries a refusal out of the transaction, which it undoes. */
class Refused extends Error {
  readonly why: NotRestored;

  constructor(why: NotRestored) {
    super(why);
    this.why = why;
  }
}

const obstacle = async (sql: TransactionSql, replace: boolean): Promise<NotRestored | null> => {
  const [found] = await sql<{ others: boolean; tables: boolean }[]>`
    select exists (select from pg_stat_activity
                   where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend') as others,
           exists (select from pg_tables where schemaname in ('public', 'drizzle')) as tables`;
  if (found?.others === true) return 'in-use';
  return found?.tables === true && !replace ? 'not-empty' : null;
};

const buildTables = async (sql: TransactionSql, statements: readonly string[]): Promise<void> => {
  await sql.unsafe('drop schema if exists public cascade');
  await sql.unsafe('drop schema if exists drizzle cascade');
  await sql.unsafe('create schema public');
  await sql.unsafe('create schema drizzle');
  // As drizzle's migrator makes it.
  await sql.unsafe(
    'create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  for (const statement of statements) await sql.unsafe(statement);
};

/**
 * All of it in one transaction, which also compares what it wrote with what was taken: a restore that fails, is killed or
 * differs leaves the database as it was. Resolves with what was restored, or with why nothing was.
 * @throws DamagedBackup, NewerBackup, RestoreDiffers
 */
export const restore = async (
  database: Database,
  script: AsyncIterable<Buffer>,
  options: { readonly replace: boolean; readonly known: readonly KnownMigration[] },
): Promise<BackupSummary | NotRestored> => {
  try {
    return await database.$client.begin(async (sql) => {
      const refused = await obstacle(sql, options.replace);
      if (refused !== null) throw new Refused(refused);
      let tables: readonly BackupTable[] = [];
      const taken = await readScript(script, {
        begin: async (head) => {
          tables = head.tables;
          await buildTables(sql, migrationsUpTo(options.known, head.migrations));
        },
        rows: async (table, chunks) =>
          pipeline(Readable.from(chunks), await sql.unsafe(`copy ${copyTarget(table)} from stdin`).writable()),
      });
      for (const [name, value] of Object.entries(taken.sequences)) await sql`select setval(${name}, ${value}::bigint)`;
      const restored = await summarise(sql, tables);
      const differences = compareSummaries(taken, restored);
      if (differences.length > 0) throw new RestoreDiffers(differences);
      return restored;
    });
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
};
