// Ratings arriving, beside the least that Fastify and PostgreSQL could do for them in the same minute.
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import postgres from 'postgres';
import type { ResultRow } from '../measure/result-table.ts';
import { startMeasuredServer } from '../measure/server-process.ts';
import { spreadOf } from '../measure/spread.ts';
import type { BenchOptions, Section } from '../section.ts';
import { copyFloor } from './copy-floor.ts';
import { runCase, type Side } from './run-case.ts';

const CASES = [
  { what: 'single, 1 connection', connections: 1, batch: 1 },
  { what: 'single, 16 connections', connections: 16, batch: 1 },
  { what: 'single, 64 connections', connections: 64, batch: 1 },
  { what: 'batches of 50, 4 connections', connections: 4, batch: 50 },
  { what: 'batches of 500, 4 connections', connections: 4, batch: 500 },
] as const;

const measure = async ({ runs, milliseconds, scratch, say }: BenchOptions): Promise<ResultRow[]> => {
  await using opened = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataDir: scratch });
  opened.defer(() => database.stop());
  const product = await startMeasuredServer(join(import.meta.dirname, '../../../apps/api/src/server.ts'), {
    DATABASE_URL: database.url,
    DATA_DIR: scratch,
    // Without it the whole load would be one phone's neighbours, and end at the ceiling per address.
    TRUSTED_PROXIES: '127.0.0.1',
  });
  opened.defer(product.stop);
  const sql = postgres(database.url, { max: 1, fetch_types: false, onnotice: () => undefined });
  opened.defer(() => sql.end());
  await sql`create table bare_ratings (like ratings including all)`;
  const bare = await startMeasuredServer(join(import.meta.dirname, 'bare-server.ts'), { DATABASE_URL: database.url });
  opened.defer(bare.stop);
  const superuser = postgres(database.adminUrl, { max: 1, fetch_types: false });
  opened.defer(() => superuser.end());
  const [file] = await superuser<{ pid: number }[]>`
    select split_part(pg_read_file('postmaster.pid'), e'\n', 1)::int as pid`;

  const ours: Side = { ...product, path: '/api/offices/van-gia/ratings', table: 'ratings' };
  const floor: Side = { ...bare, path: '/ratings', table: 'bare_ratings' };
  const rows: ResultRow[] = [];
  for (const load of CASES) {
    rows.push(...(await runCase(load, { ours, floor, sql, postmaster: file?.pid ?? 0, runs, milliseconds })));
    say(load.what);
  }
  const copied: number[] = [];
  for (let run = 0; run < runs; run += 1) copied.push(await copyFloor(sql));
  rows.push({ what: 'COPY, 1 connection', unit: 'ratings/s', ours: spreadOf(copied), against: null, notes: 'a floor' });
  say('rows stored = distinct ratings acknowledged, in every run');
  return rows;
};

export const ingestSection: Section = { name: 'ingest', title: 'Ratings arriving', measure };
