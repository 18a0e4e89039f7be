import { setAsideCodeSchema, type Verdict } from '@hailong/schema/verdict';
import type { Sql, TransactionSql } from 'postgres';
import type { Database } from '../../database/connection.ts';
import { monthNumber } from '../../database/month-number.ts';
import { retryConflicts } from '../../database/retry-conflicts.ts';
import type { setAside } from '../../database/tables/set-aside.ts';
import { hasTexts, ratingRow, textRow } from '../../rating/rating-rows.store.ts';
import type { Candidate, Decision, SetAside } from './decide-batch.ts';
import { noteKioskArrivals, type KioskOrigin } from './kiosk-arrivals.store.ts';
import {
  insertSetAside,
  insertTexts,
  offerRatings,
  readRatings,
  readSetAside,
  type Held,
} from './rating-statements.store.ts';
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
  const found = offered.length === 0 ? [] : await offerRatings(sql, officeId, offered);
  const inserted = toMap(found.filter(({ isNew }) => isNew));
  const known = toMap(found);

  const isIn = (held: ReadonlyMap<string, Buffer>, { id, hash }: Candidate | SetAside): boolean =>
    held.get(id.toLowerCase())?.equals(hash) === true;
  const texts = candidates
    .filter(({ candidate }) => isIn(inserted, candidate) && hasTexts(candidate.rating))
    .map(({ arrival, candidate }) => textRow(candidate, arrival.officeId));
  if (texts.length > 0) await insertTexts(sql, texts);

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
  if (rows.length > 0) await insertSetAside(sql, rows);
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
