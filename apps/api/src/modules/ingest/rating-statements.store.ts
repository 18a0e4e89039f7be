// What is asked of the database when ratings arrive: each statement has one text, whatever the number of rows.
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql, TransactionSql } from 'postgres';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { setAside } from '../../database/tables/set-aside.ts';

/** An id that the database holds, and the hash of what is held. */
export interface Held {
  readonly id: string;
  readonly hash: Buffer;
}

const namesOf = (table: PgTable): readonly (readonly [string, string])[] =>
  Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.name]);

const plain = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);

/**
 * Rows as one JSON parameter under the columns' own names: one statement text whatever the number of rows, hence planned
 * once, and no list of columns to keep in step with the table.
 */
const asJsonOf = <T extends PgTable>(table: T): ((rows: readonly T['$inferInsert'][]) => string) => {
  const names = namesOf(table);
  return (rows) =>
    JSON.stringify(
      rows.map((row: Readonly<Record<string, unknown>>) => {
        const named: Record<string, unknown> = {};
        for (const [key, name] of names) named[name] = plain(row[key]);
        return named;
      }),
    );
};

const ratingsAsJson = asJsonOf(ratings);
const textsAsJson = asJsonOf(ratingTexts);
const setAsideAsJson = asJsonOf(setAside);

/**
 * PostgreSQL's spelling of an array; ids hold nothing that needs quoting. A parameter of type uuid[], never text that is cast: a
 * cast is done again for each row that a cached plan looks at, which made a re-sent batch of 50 take two seconds.
 */
const arrayOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/**
 * In the order of ids, so that two batches that overlap cannot wait for each other; answers what was new and, of the others, what
 * the table held when the statement began: what comes again, which is nearly all of them, needs no second question. What a
 * concurrent twin commits meanwhile is neither.
 */
export const offerRatings = (
  sql: Sql | TransactionSql,
  officeId: number,
  rows: readonly (typeof ratings.$inferInsert)[],
) => sql<(Held & { isNew: boolean })[]>`
  with inserted as (
    insert into ratings
    select row.*
    from json_array_elements(${ratingsAsJson(rows)}::text::json) with ordinality as given (value, position),
         json_populate_record(null::ratings, given.value) as row
    where not exists (
      select from set_aside as aside
      where (aside.office_id, aside.rating_id, aside.content_hash) = (row.office_id, row.id, row.content_hash)
    )
    order by row.id, given.position
    on conflict do nothing
    returning id, content_hash as hash
  )
  select id, hash, true as "isNew" from inserted
  union all
  select id, content_hash, false from ratings
  where office_id = ${officeId}
    and id = any(array(select unnest(${arrayOf(rows.map(({ id }) => id))}::uuid[]) except select id from inserted))`;

export const insertTexts = (sql: Sql | TransactionSql, rows: readonly (typeof ratingTexts.$inferInsert)[]) => sql`
  insert into rating_texts
  select row.* from json_populate_recordset(null::rating_texts, ${textsAsJson(rows)}::text::json) as row
  on conflict do nothing`;

/** A statement of its own: one that also inserts would look at the table as it was before a concurrent twin's commit. */
export const readRatings = (sql: Sql | TransactionSql, officeId: number, ids: readonly string[]) => sql<Held[]>`
  select id, content_hash as hash from ratings where office_id = ${officeId} and id = any(${arrayOf(ids)}::uuid[])`;

export const readSetAside = (sql: Sql | TransactionSql, officeId: number, ids: readonly string[]) => sql<
  (Held & { code: string })[]
>`
  select rating_id as id, content_hash as hash, code
  from set_aside where office_id = ${officeId} and rating_id = any(${arrayOf(ids)}::uuid[])`;

export const insertSetAside = (sql: Sql | TransactionSql, rows: readonly (typeof setAside.$inferInsert)[]) => sql`
  insert into set_aside
  select row.* from json_populate_recordset(null::set_aside, ${setAsideAsJson(rows)}::text::json) as row
  order by row.rating_id, row.content_hash
  on conflict do nothing`;
