// Reports from a replica that follows by streaming, while ratings arrive on the primary.
import { setTimeout as sleep } from 'node:timers/promises';
import { apiPaths } from '@hailong/schema/api-paths';
import { monthOf } from '@hailong/schema/month';
import type { Sql } from 'postgres';
import { sendLoad } from '../ingest/send-load.ts';
import type { ResultRow } from '../measure/result-table.ts';
import { percentileOf, ratiosOf, spreadOf } from '../measure/spread.ts';

const OFFICE = 'van-gia';
const INGEST_CONNECTIONS = 8;
const READERS = 2;
const LOOK_EVERY_MS = 5;
/** Within which a replica on this machine has caught up with everything, or it never will. */
const CATCH_UP_MS = 20_000;
/** PostgreSQL writes its counters down about once a second. */
const COUNTERS_MS = 1_500;

export interface ReplicaParts {
  /** Servers on the same primary; the second one reads its reports from the replica. */
  readonly origins: { readonly primary: string; readonly replica: string };
  readonly cookie: string;
  readonly primary: Sql;
  readonly replica: Sql;
  readonly runs: number;
  readonly milliseconds: number;
}

const readReport = async (origin: string, cookie: string): Promise<string> => {
  const month = monthOf(Date.now(), 'Asia/Ho_Chi_Minh');
  const reply = await fetch(origin + apiPaths.month(OFFICE, month), { headers: { cookie } });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`the report: ${reply.status} ${text}`);
  return text;
};

/** ms until the replica shows what the primary has just flushed. */
const measureLag = async (primary: Sql, replica: Sql): Promise<number> => {
  const [now] = await primary<{ position: string }[]>`select pg_current_wal_flush_lsn()::text as position`;
  for (const begin = performance.now(); ; await sleep(LOOK_EVERY_MS)) {
    const [seen] = await replica<{ there: boolean }[]>`
      select pg_last_wal_replay_lsn() >= ${now?.position ?? ''}::pg_lsn as there`;
    const waited = performance.now() - begin;
    if (seen?.there === true) return waited;
    if (waited > CATCH_UP_MS) throw new Error('The replica does not catch up.');
  }
};

interface Measured {
  readonly reports: number;
  readonly ratings: number;
  readonly lags: readonly number[];
  readonly latencies: readonly number[];
}

/** Reports as fast as two readers get them, while ratings arrive. */
const readWhileRating = async (from: string, parts: ReplicaParts): Promise<Measured> => {
  const { origins, cookie, primary, replica, milliseconds } = parts;
  const begin = performance.now();
  const isOver = (): boolean => performance.now() - begin >= milliseconds;
  const latencies: number[] = [];
  const lags: number[] = [];
  const read = async (): Promise<void> => {
    while (!isOver()) {
      const asked = performance.now();
      await readReport(from, cookie);
      latencies.push(performance.now() - asked);
    }
  };
  const watch = async (): Promise<void> => {
    while (!isOver()) {
      lags.push(await measureLag(primary, replica));
      await sleep(50);
    }
  };
  const ingest = sendLoad({
    origins: [origins.primary],
    path: apiPaths.ratings(OFFICE),
    connections: INGEST_CONNECTIONS,
    batch: 1,
    milliseconds,
  });
  const [sent] = await Promise.all([ingest, watch(), ...Array.from({ length: READERS }, read)]);
  return {
    reports: (latencies.length * 1000) / milliseconds,
    ratings: sent.ratings / sent.seconds,
    lags,
    latencies,
  };
};

/** How often the index that every report of an open month stands on was asked. */
const monthScans = async (replica: Sql): Promise<number> => {
  await sleep(COUNTERS_MS);
  const [row] = await replica<{ n: number }[]>`
    select idx_scan::int as n from pg_stat_user_indexes where indexrelname = 'ratings_month'`;
  return row?.n ?? 0;
};

const countRows = async (sql: Sql): Promise<number> => {
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from ratings`;
  return row?.n ?? 0;
};

/** @throws unless replica and primary hold the same ratings and both servers give the same report */
const expectEqual = async ({ origins, cookie, primary, replica }: ReplicaParts): Promise<void> => {
  await measureLag(primary, replica);
  const [there, here] = [await countRows(replica), await countRows(primary)];
  if (there !== here) throw new Error(`${here} ratings on the primary, ${there} on the replica.`);
  const [ours, theirs] = [await readReport(origins.replica, cookie), await readReport(origins.primary, cookie)];
  if (ours !== theirs) throw new Error('The replica’s report is not the primary’s.');
};

export const replicaRows = async (parts: ReplicaParts): Promise<ResultRow[]> => {
  const { origins, replica, runs } = parts;
  const fromPrimary: Measured[] = [];
  const fromReplica: Measured[] = [];
  const scansBefore = await monthScans(replica);
  for (let run = 0; run < runs; run += 1) {
    const turns = [
      async () => void fromPrimary.push(await readWhileRating(origins.primary, parts)),
      async () => void fromReplica.push(await readWhileRating(origins.replica, parts)),
    ];
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) await turn();
    await expectEqual(parts);
  }
  const read = fromReplica.reduce((sum, { latencies }) => sum + latencies.length, 0) + runs;
  const scanned = (await monthScans(replica)) - scansBefore;
  if (scanned === 0) throw new Error('No report was read from the replica.');
  const of = (what: string, unit: string, key: 'reports' | 'ratings', notes: string): ResultRow => {
    const [ours, theirs] = [fromReplica.map((one) => one[key]), fromPrimary.map((one) => one[key])];
    const against = { name: 'from the primary', theirs: spreadOf(theirs), ratio: ratiosOf(ours, theirs) };
    return { what, unit, ours: spreadOf(ours), against, notes };
  };
  const lags = [...fromPrimary, ...fromReplica].flatMap((one) => one.lags);
  const slowest = percentileOf(
    fromReplica.flatMap(({ latencies }) => latencies),
    0.99,
  );
  return [
    of(
      'month reports from the replica',
      'reports/s',
      'reports',
      `${((100 * Math.min(scanned, read)) / read).toFixed(0)} % of them read there, the others on the primary; p99 ${slowest.toFixed(0)} ms; all on one machine`,
    ),
    of('ratings meanwhile', 'ratings/s', 'ratings', 'rows and report equal afterwards, in every run'),
    {
      what: 'replica behind the primary, p50',
      unit: 'ms, less is better',
      ours: spreadOf([percentileOf(lags, 0.5)]),
      against: null,
      notes: `p99 ${percentileOf(lags, 0.99).toFixed(1)} ms, ${lags.length} looks`,
    },
  ];
};
