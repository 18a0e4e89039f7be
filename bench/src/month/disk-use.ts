import type { Sql } from 'postgres';
import type { ResultRow } from '../measure/result-table.ts';
import { spreadOf } from '../measure/spread.ts';

interface Weighed {
  readonly n: number;
  readonly table: number;
  readonly key: number;
  readonly month: number;
  readonly receipt: number;
}

/** Bytes on the disk for each rating, indexes included, as the rows came in: nothing was built anew afterwards. */
export const weighRatings = async (sql: Sql): Promise<ResultRow> => {
  const [weighed] = await sql<Weighed[]>`
    select count(*)::float8 as n, pg_table_size('ratings')::float8 as "table",
      pg_relation_size('ratings_office_id_id_pk')::float8 as key, pg_relation_size('ratings_month')::float8 as month,
      pg_relation_size('ratings_receipt')::float8 as receipt
    from ratings`;
  const [whole] = await sql<{ bytes: number }[]>`select pg_total_relation_size('ratings')::float8 as bytes`;
  if (!weighed || !whole) throw new Error('The table of ratings has no size.');
  const each = (bytes: number): string => (bytes / weighed.n).toFixed(0);
  return {
    what: `bytes on disk for each of ${weighed.n.toLocaleString('en-US')} ratings`,
    unit: 'bytes',
    ours: spreadOf([whole.bytes / weighed.n]),
    against: null,
    notes: `table ${each(weighed.table)}, key ${each(weighed.key)}, month ${each(weighed.month)}, receipts ${each(weighed.receipt)}`,
  };
};
