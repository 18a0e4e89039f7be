// One to three server processes on one PostgreSQL, under the same load.
import type { Sql } from 'postgres';
import { sendLoad } from '../ingest/send-load.ts';
import type { ResultRow } from '../measure/result-table.ts';
import { percentileOf, ratiosOf, spreadOf } from '../measure/spread.ts';

const PATH = '/api/offices/van-gia/ratings';
const WARM_UP_MS = 1_000;

const LOADS = [
  { what: 'single, 48 connections', connections: 48, batch: 1 },
  { what: 'batches of 50, 6 connections', connections: 6, batch: 50 },
] as const;

interface Surroundings {
  readonly origins: readonly string[];
  readonly sql: Sql;
  readonly runs: number;
  readonly milliseconds: number;
}

const countRows = async (sql: Sql): Promise<number> => {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ratings`;
  return row?.n ?? 0;
};

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

const measure = async (
  { what, connections, batch }: (typeof LOADS)[number],
  processes: number,
  { origins, sql, milliseconds }: Surroundings,
): Promise<Measured> => {
  const [first, ...others] = origins.slice(0, processes);
  if (first === undefined || others.length !== processes - 1) throw new Error(`There are no ${processes} processes.`);
  const before = await countRows(sql);
  const sent = await sendLoad({ origins: [first, ...others], path: PATH, connections, batch, milliseconds });
  const stored = (await countRows(sql)) - before;
  if (stored !== sent.ratings) {
    throw new Error(`${what}, ${processes} processes: ${sent.ratings} acknowledged, ${stored} rows.`);
  }
  return { perSecond: sent.ratings / sent.seconds, p99: percentileOf(sent.latencies, 0.99) };
};

/** Each kind of load on one, two and three processes by turns, each time checked to be stored once. */
export const processRows = async (surroundings: Surroundings): Promise<ResultRow[]> => {
  const { origins, runs } = surroundings;
  const rows: ResultRow[] = [];
  for (const load of LOADS) {
    const measured = origins.map((): Measured[] => []);
    await measure(load, origins.length, { ...surroundings, milliseconds: WARM_UP_MS });
    for (let run = 0; run < runs; run += 1) {
      const turns = [...measured.entries()];
      // Who goes first changes, so that nobody always finds the disk as the same other left it.
      for (const [place, all] of run % 2 === 0 ? turns : turns.toReversed()) {
        all.push(await measure(load, place + 1, surroundings));
      }
    }
    const [alone = [], ...several] = measured.map((all) => all.map(({ perSecond }) => perSecond));
    for (const [place, perSecond] of several.entries()) {
      const p99 = spreadOf((measured[place + 1] ?? []).map((one) => one.p99)).median;
      rows.push({
        what: `${load.what}, ${place + 2} processes`,
        unit: 'ratings/s',
        ours: spreadOf(perSecond),
        against: { name: '1 process', theirs: spreadOf(alone), ratio: ratiosOf(perSecond, alone) },
        notes: `what is sent again goes to another process; p99 ${p99.toPrecision(3)} ms`,
      });
    }
  }
  return rows;
};
