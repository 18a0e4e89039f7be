import type { Sql } from 'postgres';
import { peakMemoryMiB, treeCpuSeconds } from '../measure/process-use.ts';
import type { ResultRow } from '../measure/result-table.ts';
import { medianOf, percentileOf, ratiosOf, spreadOf } from '../measure/spread.ts';
import { sendLoad } from './send-load.ts';

export interface Side {
  readonly origin: string;
  readonly pid: number;
  readonly path: string;
  readonly table: 'ratings' | 'bare_ratings';
}

export interface Case {
  readonly what: string;
  readonly connections: number;
  readonly batch: number;
}

export interface Surroundings {
  readonly ours: Side;
  readonly floor: Side;
  readonly sql: Sql;
  readonly postmaster: number;
  readonly runs: number;
  readonly milliseconds: number;
}

interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** ms of server and PostgreSQL. */
  readonly cpuEach: number;
}

const WARM_UP_MS = 1_000;

const countRows = async (sql: Sql, table: Side['table']): Promise<number> => {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(table)}`;
  return row?.n ?? 0;
};

const measure = async (side: Side, load: Case, { sql, postmaster }: Surroundings, milliseconds: number) => {
  const before = await countRows(sql, side.table);
  const cpuBefore = treeCpuSeconds(side.pid) + treeCpuSeconds(postmaster);
  const { ratings, seconds, latencies } = await sendLoad({
    origins: [side.origin],
    path: side.path,
    ...load,
    milliseconds,
  });
  const cpu = treeCpuSeconds(side.pid) + treeCpuSeconds(postmaster) - cpuBefore;
  const stored = (await countRows(sql, side.table)) - before;
  if (stored !== ratings) throw new Error(`${load.what}: ${ratings} acknowledged, ${stored} rows in ${side.table}.`);
  return {
    perSecond: ratings / seconds,
    p50: percentileOf(latencies, 0.5),
    p99: percentileOf(latencies, 0.99),
    cpuEach: (cpu * 1000) / ratings,
  } satisfies Measured;
};

const median = (all: readonly Measured[], key: keyof Measured): string =>
  medianOf(all.map((one) => one[key])).toPrecision(3);

const notesOf = (all: readonly Measured[]): string =>
  `p50 ${median(all, 'p50')} ms, p99 ${median(all, 'p99')} ms, CPU ${median(all, 'cpuEach')} ms each`;

/** One kind of load on both sides by turns, each run checked to have stored every acknowledged rating once. */
export const runCase = async (load: Case, surroundings: Surroundings): Promise<ResultRow[]> => {
  const { ours, floor, runs, milliseconds } = surroundings;
  for (const side of [floor, ours]) await measure(side, load, surroundings, WARM_UP_MS);
  const oursRuns: Measured[] = [];
  const floorRuns: Measured[] = [];
  for (let run = 0; run < runs; run += 1) {
    // Who goes first changes, so that neither always finds the disk as the other left it.
    const turns = [
      async () => void floorRuns.push(await measure(floor, load, surroundings, milliseconds)),
      async () => void oursRuns.push(await measure(ours, load, surroundings, milliseconds)),
    ];
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  const [mine, theirs] = [oursRuns, floorRuns].map((all) => all.map(({ perSecond }) => perSecond));
  if (!mine || !theirs) throw new Error('Nothing was measured.');
  const against = { name: 'bare Fastify + insert', theirs: spreadOf(theirs), ratio: ratiosOf(mine, theirs) };
  const memory = `server at most ${peakMemoryMiB(ours.pid).toFixed(0)} MiB`;
  const notes = `${notesOf(oursRuns)}, ${memory}; floor ${notesOf(floorRuns)}`;
  return [{ what: load.what, unit: 'ratings/s', ours: spreadOf(mine), against, notes }];
};
