import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { closeDatabase, openDatabase, type Database } from './connection.ts';

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));
/** Any fixed number: advisory locks are a namespace of their own in each database. */
const LOCK = 4_144_2022;
const LOCK_TIMEOUT_MS = 60_000;

/** The database was written by a newer release, or a migration file is missing; its message is for a person. */
export class UnknownMigration extends Error {
  override readonly name = 'UnknownMigration';
}

/** The migrations of this release, in order, as a restore needs them. */
export const readKnownMigrations = (): readonly { readonly hash: string; readonly sql: readonly string[] }[] =>
  readMigrationFiles({ migrationsFolder: FOLDER });

const appliedHashes = async (database: Database): Promise<ReadonlySet<string>> => {
  const [table] = await database.execute<{ exists: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as exists`,
  );
  if (table?.exists !== true) return new Set();
  const rows = await database.execute<{ hash: string }>(sql`select hash from drizzle.__drizzle_migrations`);
  return new Set(rows.map(({ hash }) => hash));
};

const refuseNewer = (applied: ReadonlySet<string>, ours: ReadonlySet<string>): void => {
  if ([...applied].every((hash) => ours.has(hash))) return;
  throw new UnknownMigration(
    'Cơ sở dữ liệu đã được một phiên bản mới hơn nâng cấp. Hãy chạy phiên bản đó; dữ liệu không bị thay đổi.\n' +
      'The database was upgraded by a newer release. Run that release; nothing was changed.',
  );
};

/**
 * Brings the tables up to date. Drizzle's migrator takes no lock, so several processes that start at once would all try:
 * a session's advisory lock on a connection of its own lets one do it and the others find it done. Each run is one
 * transaction, so a killed process leaves no half schema.
 * @throws UnknownMigration
 */
export const migrateDatabase = async (url: string, folder = FOLDER): Promise<void> => {
  const database = openDatabase(url, { max: 1, lockTimeout: LOCK_TIMEOUT_MS, statementTimeout: 0 });
  try {
    await database.execute(sql`select pg_advisory_lock(${LOCK})`);
    const ours = new Set(readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash));
    refuseNewer(await appliedHashes(database), ours);
    await migrate(database, { migrationsFolder: folder });
    const applied = await appliedHashes(database);
    // The migrator goes by date and would silently skip a file dated before the last one it ran.
    if ([...ours].some((hash) => !applied.has(hash)))
      throw new Error('a migration is dated before one already applied');
  } finally {
    await closeDatabase(database);
  }
};
