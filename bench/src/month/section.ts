// The month's report of one office inside a province's five years, beside the same report with nothing else in the database.
import { isDeepStrictEqual } from 'node:util';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import { apiPaths } from '@hailong/schema/api-paths';
import { addMonths } from '@hailong/schema/month';
import postgres from 'postgres';
import type { ResultRow } from '../measure/result-table.ts';
import type { BenchOptions, Section } from '../section.ts';
import { databaseUrl } from './build-database.ts';
import { expectIndexOnly, expectUntouched } from './touched-ratings.ts';
import { dataFolder, readRecipe, readStamp, staleness, type DataStamp } from './data-stamp.ts';
import { weighRatings } from './disk-use.ts';
import { measureFiles } from './measure-files.ts';
import { askByTurns } from './measure-reports.ts';
import { expectWholeProvince, timeProvince } from './province.ts';
import { startReader } from './reader.ts';
import { figuresOf, recount } from './recount.ts';
import { provinceRow, reportRows } from './rows.ts';
import { largeMonthOf, planDatabases } from './shape.ts';
import { STATISTICIAN } from './statistician.ts';

const { office: OFFICE } = STATISTICIAN;

const measureData = async (folder: string, stamp: DataStamp, { runs, say }: BenchOptions): Promise<ResultRow[]> => {
  await using opened = new AsyncDisposableStack();
  const cluster = await startEmbeddedDatabase({ dataDir: folder });
  opened.defer(() => cluster.stop());
  const superuser = postgres(databaseUrl(cluster.adminUrl, 'bench_full'), { max: 1, fetch_types: false });
  opened.defer(() => superuser.end());
  const open = stamp.lastMonth;
  const closed = addMonths(open, -1);
  const planned = planDatabases(stamp.ratings, open);
  const sides = [];
  for (const { name, ratings } of planned) {
    const reader = await startReader(databaseUrl(cluster.url, name));
    opened.defer(reader.stop);
    sides.push({ name, ratings, reader, report: await reader.report(OFFICE, open) });
  }
  const full = sides.find(({ name }) => name === 'bench_full');
  if (!full) throw new Error('There is no whole database.');
  const { reader } = full;
  say('four servers are ready');

  for (const { name, report } of sides) {
    if (!isDeepStrictEqual(report, full.report)) throw new Error(`${name} reports other figures of the same month.`);
  }
  for (const month of [open, closed]) {
    const report = await reader.report(OFFICE, month);
    if (report.status !== (month === open ? 'open' : 'closed')) throw new Error(`${month} is ${report.status}.`);
    if (!isDeepStrictEqual(figuresOf(report), await recount(superuser, 1, month))) {
      throw new Error(`The figures of ${month} are not those of a plain recount.`);
    }
  }
  await expectWholeProvince(reader, superuser, open);
  const touching = { reader, sql: superuser, office: OFFICE };
  await expectUntouched(touching, closed);
  say('figures = a plain recount; the closed month touches no rating');
  const pages = await expectIndexOnly(touching, open);
  say(`the open month reads its index only: ${pages}`);

  const path = apiPaths.month(OFFICE, open);
  const times = await askByTurns(
    [
      ...sides.map((side) => ({ name: side.name, ask: () => side.reader.time(path) })),
      { name: 'closed', ask: () => reader.time(apiPaths.month(OFFICE, closed)) },
    ],
    runs,
  );
  say('reports are timed');
  const province: number[] = [];
  await timeProvince(reader, open);
  for (let run = 0; run < runs; run += 1) province.push(await timeProvince(reader, open));
  return [
    ...reportRows(planned, times, { large: largeMonthOf(stamp.ratings), pages }),
    provinceRow(province),
    ...(await measureFiles(reader, OFFICE, open, runs)),
    await weighRatings(superuser),
  ];
};

const measure = async (options: BenchOptions): Promise<ResultRow[]> => {
  const folder = dataFolder(process.env['BENCH_DIR']);
  const stamp = await readStamp(folder);
  const { schema, format } = await readRecipe();
  const why = staleness(stamp, { schema, format });
  if (stamp === null || why !== null) {
    options.say(`${why} Not measured. pnpm bench:data builds it in ${folder}; BENCH_RATINGS makes it smaller.`);
    return [];
  }
  return measureData(folder, stamp, options);
};

export const monthSection: Section = { name: 'month', title: 'The month', measure };
