import type { Sql } from 'postgres';
import type { Reader } from './reader.ts';
import { isUntouched, openMonthFault, readRatingsUse, differenceOf } from './table-use.ts';
import { monthNumber } from './insert-ratings.ts';

/** Each report is read so often that a look at the table could not hide. */
const TIMES = 5;

interface Touching {
  readonly reader: Reader;
  /** Of a superuser. */
  readonly sql: Sql;
  readonly office: string;
}

const readUseOf = async ({ reader, sql, office }: Touching, month: string) => {
  const before = await readRatingsUse(sql);
  for (let time = 0; time < TIMES; time += 1) await reader.report(office, month);
  return differenceOf(before, await readRatingsUse(sql));
};

/** @throws unless a closed month's report touches nothing of the ratings, by the database's own count */
export const expectUntouched = async (touching: Touching, closed: string): Promise<void> => {
  const use = await readUseOf(touching, closed);
  if (!isUntouched(use)) throw new Error(`The report of a closed month touched ratings: ${JSON.stringify(use)}.`);
};

/** @throws unless an open month's report reads the month's index alone, and the judged ratings; returns a sentence. */
export const expectIndexOnly = async (touching: Touching, open: string): Promise<string> => {
  const { sql } = touching;
  const [judged] = await sql<{ n: number }[]>`
    select count(distinct rating_id)::int as n from rating_statuses where office_id = 1 and month = ${monthNumber(open)}`;
  const n = judged?.n ?? 0;
  const use = await readUseOf(touching, open);
  const fault = openMonthFault(use, n * TIMES);
  if (fault !== null) throw new Error(`The report of an open month, ${TIMES} times: ${fault}.`);
  return `${(use.indexPages / TIMES).toFixed(0)} pages of indexes, ${(use.rowsLookedUp / TIMES).toFixed(0)} rows looked up for ${n} judged ratings`;
};
