import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';

/** How often the table of ratings was touched since its database was made. */
export interface RatingsUse {
  readonly wholeTableReads: number;
  readonly indexReads: number;
  /** Rows that an index led to in the table; an index-only scan of a vacuumed table looks up none. */
  readonly rowsLookedUp: number;
  /** Pages of the table, and of the map that says which of them need no look. */
  readonly tablePages: number;
  readonly indexPages: number;
}

const PATIENCE_MS = 30_000;

/**
 * What a backend counted is seen at the latest when it has ended, so that all others are ended first. The pool of a server
 * opens new ones for its next request.
 */
const endOthers = async (sql: Sql): Promise<void> => {
  const others = sql`from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    and backend_type in ('client backend', 'parallel worker')`;
  await sql`select pg_terminate_backend(pid) ${others}`;
  const until = Date.now() + PATIENCE_MS;
  while ((await sql`select ${others}`).length > 0) {
    if (Date.now() > until) throw new Error('A connection does not end.');
    await sleep(20);
  }
};

/** @param sql of a superuser, on the database that is measured */
export const readRatingsUse = async (sql: Sql): Promise<RatingsUse> => {
  await endOthers(sql);
  await sql`select pg_stat_clear_snapshot()`;
  const [use] = await sql<RatingsUse[]>`
    select seq_scan::float8 as "wholeTableReads", idx_scan::float8 as "indexReads",
      idx_tup_fetch::float8 as "rowsLookedUp",
      (heap_blks_read + heap_blks_hit)::float8 as "tablePages", (idx_blks_read + idx_blks_hit)::float8 as "indexPages"
    from pg_stat_user_tables join pg_statio_user_tables using (relid) where relid = 'ratings'::regclass`;
  if (!use) throw new Error('Nothing is counted about the table of ratings.');
  return use;
};

export const differenceOf = (before: RatingsUse, after: RatingsUse): RatingsUse => ({
  wholeTableReads: after.wholeTableReads - before.wholeTableReads,
  indexReads: after.indexReads - before.indexReads,
  rowsLookedUp: after.rowsLookedUp - before.rowsLookedUp,
  tablePages: after.tablePages - before.tablePages,
  indexPages: after.indexPages - before.indexPages,
});

export const isUntouched = (use: RatingsUse): boolean => Object.values(use).every((touches) => touches === 0);

/** What a report of an open month may touch: the month's index and, looked up one by one, the ratings that were judged. */
export const openMonthFault = (use: RatingsUse, judged: number): string | null => {
  if (use.wholeTableReads > 0) return `read the whole table ${use.wholeTableReads} times`;
  if (use.indexReads === 0 || use.indexPages === 0) return 'read no index: nothing was counted';
  if (use.rowsLookedUp > judged) return `looked up ${use.rowsLookedUp} rows for ${judged} judged ratings`;
  return null;
};
