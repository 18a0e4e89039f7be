import { join } from 'node:path';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { apiPaths } from '@hailong/schema/api-paths';
import type { Catalogue } from '@hailong/schema/catalogue';
import postgres from 'postgres';
import { startMeasuredServer } from '../measure/server-process.ts';
import { OFFICE } from './in-page.ts';

export const API = join(import.meta.dirname, '../../../apps/api/src');

export interface Product {
  /** By the name under which plain http may administer. */
  readonly origin: string;
  readonly databaseUrl: string;
  readonly catalogue: Catalogue;
  /** @throws unless exactly these have become rows since the last look, each once. */
  expectStored(ids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** The real server with the built app, on a durable database of its own. */
export const startProduct = async (dataDir: string): Promise<Product> => {
  await using opened = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataDir });
  opened.defer(() => database.stop());
  const server = await startMeasuredServer(join(API, 'server.ts'), { DATABASE_URL: database.url, DATA_DIR: dataDir });
  opened.defer(server.stop);
  const sql = postgres(database.url, { max: 1, fetch_types: false, onnotice: () => undefined });
  opened.defer(() => sql.end());
  const origin = server.origin.replace('127.0.0.1', 'localhost');
  const catalogue = (await (await fetch(origin + apiPaths.catalogue(OFFICE))).json()) as Catalogue;

  const known = new Set<string>();
  const expectStored = async (ids: readonly string[]): Promise<void> => {
    const rows = await sql<{ id: string }[]>`select id from ratings`;
    const fresh = rows.filter(({ id }) => !known.has(id));
    const stored = new Set(fresh.map(({ id }) => id));
    const isWhole = ids.every((id) => stored.has(id)) && stored.size === ids.length;
    if (!isWhole || rows.length !== known.size + ids.length) {
      throw new Error(`${ids.length} ratings left the device, ${fresh.length} came, ${rows.length} rows are stored.`);
    }
    for (const id of ids) known.add(id);
  };
  const owned = opened.move();
  return { origin, databaseUrl: database.url, catalogue, expectStored, stop: () => owned.disposeAsync() };
};
