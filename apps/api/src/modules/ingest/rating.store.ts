import { setAsideCodeSchema, type Verdict } from '@hailong/schema/verdict';
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql, TransactionSql } from 'postgres';
import type { Database } from '../../database/connection.ts';
import { monthNumber } from '../../database/month-number.ts';
import { retryConflicts } from '../../database/retry-conflicts.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { setAside } from '../../database/tables/set-aside.ts';
import { hasTexts, ratingRow, textRow } from '../../rating/rating-rows.store.ts';
import type { Candidate, Decision, SetAside } from './decide-batch.ts';
import { noteKioskArrivals, type KioskOrigin } from './kiosk-arrivals.store.ts';
import { holdingKey, settleVerdicts } from './settle-verdicts.ts';

/** What all ratings of one batch have in common. */
export interface Arrival {
  readonly officeId: number;
  readonly deviceId: string;
  /** As the device wrote it. */
  readonly sentAt: string;
  /** ms since the epoch. */
  readonly receivedAt: number;
  /** Null for a phone. */
  readonly kiosk: KioskOrigin | null;
}

/** One batch, decided. */
export interface Delivery {
  readonly arrival: Arrival;
  readonly decisions: readonly Decision[];
}

export interface RatingStore {
  /**
   * Stores what counts and what is set aside of deliveries to one office and answers each decision. A rating is stored together
   * with its texts and its kiosk's note, or not at all. Settles after the commit has reached the disk, never before: "stored" is
   * a promise.
   */
  readonly store: (officeId: number, deliveries: readonly Delivery[]) => Promise<readonly (readonly Verdict[])[]>;
}

interface Held {
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

const setAsideRow = (
  item: SetAside,
  { officeId, deviceId, sentAt, receivedAt }: Arrival,
): typeof setAside.$inferInsert => ({
  officeId,
  deviceId: deviceId.toLowerCase(),
  sentAt,
  receivedAt: new Date(receivedAt),
  ratingId: item.id.toLowerCase(),
  contentHash: item.hash,
  code: item.code,
  payload: item.text,
  month: monthNumber(item.month),
});

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
const offerRatings = (sql: Sql | TransactionSql, officeId: number, rows: string, ids: readonly string[]) => sql<
  (Held & { isNew: boolean })[]
>`
  with inserted as (
    insert into ratings
    select row.*
    from json_array_elements(${rows}::text::json) with ordinality as given (value, position),
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
    and id = any(array(select unnest(${arrayOf(ids)}::uuid[]) except select id from inserted))`;

const insertTexts = (sql: Sql | TransactionSql, rows: string) => sql`
  insert into rating_texts
  select row.* from json_populate_recordset(null::rating_texts, ${rows}::text::json) as row
  on conflict do nothing`;

/** A statement of its own: one that also inserts would look at the table as it was before a concurrent twin's commit. */
const readRatings = (sql: Sql | TransactionSql, officeId: number, ids: readonly string[]) => sql<Held[]>`
  select id, content_hash as hash from ratings where office_id = ${officeId} and id = any(${arrayOf(ids)}::uuid[])`;

const readSetAside = (sql: Sql | TransactionSql, officeId: number, ids: readonly string[]) => sql<
  (Held & { code: string })[]
>`
  select rating_id as id, content_hash as hash, code
  from set_aside where office_id = ${officeId} and rating_id = any(${arrayOf(ids)}::uuid[])`;

const insertSetAside = (sql: Sql | TransactionSql, rows: string) => sql`
  insert into set_aside
  select row.* from json_populate_recordset(null::set_aside, ${rows}::text::json) as row
  order by row.rating_id, row.content_hash
  on conflict do nothing`;

const toMap = (rows: readonly Held[]): ReadonlyMap<string, Buffer> => new Map(rows.map(({ id, hash }) => [id, hash]));

interface Given {
  readonly arrival: Arrival;
  readonly decision: Decision;
}

/** Scores and a procedure from phones: each statement stores whole ratings, and is harmless when it is repeated. */
const isPlain = ({ arrival, decision }: Given): boolean =>
  arrival.kiosk === null && decision.verdict === 'candidate' && !hasTexts(decision.rating);

const storeGiven = async (
  sql: Sql | TransactionSql,
  officeId: number,
  given: readonly Given[],
): Promise<readonly Verdict[]> => {
  const decisions = given.map(({ decision }) => decision);
  const candidates = given.flatMap(({ arrival, decision }) =>
    decision.verdict === 'candidate' ? [{ arrival, candidate: decision }] : [],
  );
  const offered = candidates.map(({ arrival, candidate }) => ratingRow(candidate, arrival));
  const ids = offered.map(({ id }) => id);
  const found = ids.length === 0 ? [] : await offerRatings(sql, officeId, ratingsAsJson(offered), ids);
  const inserted = toMap(found.filter(({ isNew }) => isNew));
  const known = toMap(found);

  const isIn = (held: ReadonlyMap<string, Buffer>, { id, hash }: Candidate | SetAside): boolean =>
    held.get(id.toLowerCase())?.equals(hash) === true;
  const texts = candidates
    .filter(({ candidate }) => isIn(inserted, candidate) && hasTexts(candidate.rating))
    .map(({ arrival, candidate }) => textRow(candidate, arrival.officeId));
  if (texts.length > 0) await insertTexts(sql, textsAsJson(texts));

  const unexplained = decisions
    .filter((decision) => decision.verdict !== 'refused')
    .filter((decision) => !isIn(known, decision))
    .map(({ id }) => id.toLowerCase());
  const [held, aside] =
    unexplained.length === 0
      ? [[], []]
      : await Promise.all([readRatings(sql, officeId, unexplained), readSetAside(sql, officeId, unexplained)]);

  const settlement = settleVerdicts(decisions, {
    inserted: new Set(inserted.keys()),
    ratings: new Map([...known, ...toMap(held)]),
    setAside: new Map(aside.map(({ id, hash, code }) => [holdingKey(id, hash), setAsideCodeSchema.parse(code)])),
  });
  const rows = settlement.setAside.flatMap(({ place, item }) => {
    const arrival = given[place]?.arrival;
    return arrival ? [setAsideRow(item, arrival)] : [];
  });
  if (rows.length > 0) await insertSetAside(sql, setAsideAsJson(rows));
  await noteKioskArrivals(
    sql,
    officeId,
    given.map(({ arrival: { kiosk }, decision }, place) => ({ kiosk, decision, verdict: settlement.verdicts[place] })),
  );
  return settlement.verdicts;
};

export const createRatingStore = ({ $client: sql }: Pick<Database, '$client'>): RatingStore => ({
  store: async (officeId, deliveries) => {
    // One list, in the order of arrival: an id that comes twice is settled alike within a batch and between two.
    const given = deliveries.flatMap(({ arrival, decisions }) => decisions.map((decision) => ({ arrival, decision })));
    // What needs no second table for a rating saves the two round trips of a transaction.
    const verdicts = await retryConflicts(() =>
      given.every(isPlain)
        ? storeGiven(sql, officeId, given)
        : sql.begin((transaction) => storeGiven(transaction, officeId, given)),
    );
    let next = 0;
    return deliveries.map(({ decisions }) => verdicts.slice(next, (next += decisions.length)));
  },
});
