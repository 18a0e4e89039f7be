import { apiPaths } from '@hailong/schema/api-paths';
import type { Sql } from 'postgres';
import { monthNumber } from './insert-ratings.ts';
import type { Reader } from './reader.ts';
import { OFFICES } from './shape.ts';
import { STATISTICIAN } from './statistician.ts';

/** As copy-offices.ts names them. */
const SLUGS = Array.from({ length: OFFICES }, (_, place) =>
  place === 0 ? STATISTICIAN.office : `${STATISTICIAN.office}-${place + 1}`,
);

/** ms for the reports of all offices one after the other: the product has no report of several offices. */
export const timeProvince = async (reader: Reader, month: string): Promise<number> => {
  let sum = 0;
  for (const slug of SLUGS) sum += await reader.time(apiPaths.month(slug, month));
  return sum;
};

/** @throws unless the offices' reports together count every row of the month */
export const expectWholeProvince = async (reader: Reader, sql: Sql, month: string): Promise<void> => {
  let reported = 0;
  for (const slug of SLUGS) {
    const { office, suggestions } = await reader.report(slug, month);
    reported += office.ratings.total + suggestions;
  }
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int as n from ratings where month = ${monthNumber(month)}`;
  if (row?.n !== reported) throw new Error(`The offices report ${reported} ratings of ${month}, ${row?.n} are stored.`);
};
