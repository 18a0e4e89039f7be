import { join } from 'node:path';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import postgres, { type Sql } from 'postgres';
import { startMeasuredServer, type MeasuredServer } from '../measure/server-process.ts';

export const OFFICE = 'van-gia';

export interface Product extends MeasuredServer {
  readonly databaseUrl: string;
  /** The database as its owner. */
  readonly sql: Sql;
}

/** The real server with the built pages, on a durable database of its own. */
export const startProduct = async (dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Product> => {
  await using opened = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataDir });
  opened.defer(() => database.stop());
  const server = await startMeasuredServer(join(import.meta.dirname, '../../../apps/api/src/server.ts'), {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    BACKUP_DIR: 'off',
    ...env,
  });
  opened.defer(server.stop);
  const sql = postgres(database.url, { max: 1, fetch_types: false, onnotice: () => undefined });
  opened.defer(() => sql.end());
  const owned = opened.move();
  return { ...server, databaseUrl: database.url, sql, stop: () => owned.disposeAsync() };
};

/** @throws unless exactly these are stored, each once */
export const expectStored = async (sql: Sql, ids: readonly string[]): Promise<void> => {
  const rows = await sql<{ id: string }[]>`select id from ratings`;
  const stored = new Set(rows.map(({ id }) => id));
  const isWhole = ids.every((id) => stored.has(id));
  if (!isWhole || stored.size !== ids.length || rows.length !== ids.length) {
    throw new Error(`${ids.length} distinct ratings were acknowledged, ${rows.length} rows are stored.`);
  }
};
