// `pnpm bench`: ratings arriving, beside the least that Fastify and PostgreSQL could do for them in the same minute.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import postgres from 'postgres';
import { copyFloor } from './ingest/copy-floor.ts';
import { runCase, type Side } from './ingest/run-case.ts';
import { resultTable, type ResultRow } from './measure/result-table.ts';
import { startMeasuredServer } from './measure/server-process.ts';
import { spreadOf } from './measure/spread.ts';

const CASES = [
  { what: 'single, 1 connection', connections: 1, batch: 1 },
  { what: 'single, 16 connections', connections: 16, batch: 1 },
  { what: 'single, 64 connections', connections: 64, batch: 1 },
  { what: 'batches of 50, 4 connections', connections: 4, batch: 50 },
  { what: 'batches of 500, 4 connections', connections: 4, batch: 500 },
] as const;

const runs = Number(process.env['BENCH_RUNS'] ?? 3);
const milliseconds = Number(process.env['BENCH_SECONDS'] ?? 4) * 1000;

const folder = await mkdtemp(join(process.env['BENCH_DIR'] ?? tmpdir(), 'hailong-bench-'));
const database = await startEmbeddedDatabase({ dataDir: folder });
const closing: (() => Promise<unknown>)[] = [
  async () => database.stop(),
  () => rm(folder, { recursive: true, force: true }),
];
try {
  const product = await startMeasuredServer(join(import.meta.dirname, '../../apps/api/src/server.ts'), {
    DATABASE_URL: database.url,
    // Without it the whole load would be one phone's neighbours, and end at the ceiling per address.
    TRUSTED_PROXIES: '127.0.0.1',
  });
  closing.unshift(product.stop);
  const sql = postgres(database.url, { max: 1, fetch_types: false, onnotice: () => undefined });
  closing.unshift(() => sql.end());
  await sql`create table bare_ratings (like ratings including all)`;
  const bare = await startMeasuredServer(join(import.meta.dirname, 'ingest/bare-server.ts'), {
    DATABASE_URL: database.url,
  });
  closing.unshift(bare.stop);
  const adminUrl = new URL(database.adminUrl);
  const superuser = postgres(adminUrl.href, { max: 1, fetch_types: false });
  closing.unshift(() => superuser.end());
  const [file] = await superuser<{ pid: number }[]>`
    select split_part(pg_read_file('postmaster.pid'), e'\n', 1)::int as pid`;

  const ours: Side = { ...product, path: '/api/offices/van-gia/ratings', table: 'ratings' };
  const floor: Side = { ...bare, path: '/ratings', table: 'bare_ratings' };
  const rows: ResultRow[] = [];
  for (const load of CASES) {
    rows.push(...(await runCase(load, { ours, floor, sql, postmaster: file?.pid ?? 0, runs, milliseconds })));
    console.error(`✔ ${load.what}`);
  }
  const copied: number[] = [];
  for (let run = 0; run < runs; run += 1) copied.push(await copyFloor(sql));
  rows.push({ what: 'COPY, 1 connection', unit: 'ratings/s', ours: spreadOf(copied), against: null, notes: 'a floor' });

  console.log(resultTable(rows));
  const results = process.env['BENCH_RESULTS'] ?? join(tmpdir(), 'hailong-bench-results');
  await mkdir(results, { recursive: true });
  await writeFile(join(results, 'ingest.json'), JSON.stringify(rows, null, 2));
  console.error(`Exactly once held in every run. ${join(results, 'ingest.json')}`);
} finally {
  for (const close of closing) await close();
}
