// `pnpm bench:data`: the databases that `pnpm bench month` measures, built once and used again. BENCH_RATINGS says how many
// ratings the largest holds (ten million), BENCH_DIR where they lie (/var/tmp). Takes minutes and 15 GB at its most.
import { rm, writeFile } from 'node:fs/promises';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { addMonths, monthOf } from '@hailong/schema/month';
import postgres from 'postgres';
import { closeMonths, createDatabases, databaseUrl, fillDatabase } from './build-database.ts';
import { dataFolder, readRecipe, readStamp, staleness, stampPath, type DataStamp } from './data-stamp.ts';
import { planDatabases } from './shape.ts';

const { BENCH_DIR, BENCH_RATINGS } = process.env;

/** Only while rows are made: they can be made again. */
const FOR_LOADING = {
  shared_buffers: '2GB',
  maintenance_work_mem: '512MB',
  work_mem: '64MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};

const begin = performance.now();
const say = (progress: string): void =>
  console.error(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${progress}`);

type Cluster = Awaited<ReturnType<typeof startEmbeddedDatabase>>;
type ClusterOptions = Omit<Parameters<typeof startEmbeddedDatabase>[0], 'dataDir'>;

const build = async (folder: string, stamp: DataStamp): Promise<void> => {
  const withCluster = async (options: ClusterOptions, work: (cluster: Cluster) => Promise<void>): Promise<void> => {
    const cluster = await startEmbeddedDatabase({ dataDir: folder, ...options });
    try {
      await work(cluster);
    } finally {
      await cluster.stop();
    }
  };
  const planned = planDatabases(stamp.ratings, stamp.lastMonth);
  await withCluster({}, async ({ url, adminUrl }) => {
    const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
    try {
      const names = planned.map(({ name }) => name);
      await createDatabases(admin, url, names);
    } finally {
      await admin.end();
    }
  });
  say('the product has made its tables');
  await withCluster({ durable: false, settings: FOR_LOADING }, async ({ url }) => {
    for (const database of planned) await fillDatabase(url, database, say);
  });
  await withCluster({}, async ({ url }) => {
    await closeMonths(databaseUrl(url, 'bench_full'), stamp.lastMonth);
    say('a year of months is closed');
  });
  await writeFile(stampPath(folder), JSON.stringify(stamp));
};

const folder = dataFolder(BENCH_DIR);
const recipe = await readRecipe(BENCH_RATINGS);
const why = staleness(await readStamp(folder), recipe);
if (why === null) {
  say(`${folder} is up to date`);
} else {
  say(`${why} Building ${recipe.ratings} ratings in ${folder}`);
  await rm(folder, { recursive: true, force: true });
  await build(folder, { ...recipe, lastMonth: addMonths(monthOf(Date.now(), 'Asia/Ho_Chi_Minh'), -1) });
  say(`${folder} is built`);
}
