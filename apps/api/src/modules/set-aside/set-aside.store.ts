import type { SetAsideAction, SetAsideFilter, SetAsideItem, SetAsideList } from '@hailong/schema/set-aside';
import { setAsideCodeSchema } from '@hailong/schema/verdict';
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { monthFromNumber } from '../../database/month-number.ts';
import { setAsideDecisions } from '../../database/tables/set-aside-decisions.ts';
import { setAside } from '../../database/tables/set-aside.ts';
import { problem } from '../../problem.ts';
import type { FoldedRating } from '../../rating/fold-rating.ts';
import { openElement } from '../../rating/open-element.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { attribute, mayBeAbout, type Aside } from './attribute.ts';
import { insertRating } from './count-aside.store.ts';
import { describeAside } from './describe-aside.ts';
import { readSurroundings, type Surroundings } from './surroundings.store.ts';

/** Items of one answer; the rest comes once these are dealt with. */
export const SET_ASIDE_PAGE = 100;

/** Any fixed number: administrators of one office take turns. */
const SET_ASIDE_LOCK = 4_146;

export interface Decider {
  readonly officeId: number;
  readonly username: string;
  /** Own roster entry, if they are rated themselves. */
  readonly officerId: string | null;
}

/** What the address of an item spells. */
export interface AsideKey {
  readonly receipt: Buffer;
  /** First 16 hex digits of the content hash. */
  readonly hashStart: string;
}

type Row = typeof setAside.$inferSelect;

const keptOf = ({ ratingId, contentHash: hash, month }: Row) => ({
  ratingId,
  contentHash: hash,
  month: monthFromNumber(month),
});

const readAside = async ({ code, payload }: Row, { openBox }: Surroundings): Promise<Aside> => {
  const element = await openElement({ value: JSON.parse(payload), text: payload }, openBox);
  return { why: setAsideCodeSchema.parse(code), content: element.kind === 'readable' ? element.content : null };
};

const sameThing = ({ officeId, ratingId, contentHash: hash }: Row) =>
  and(
    eq(setAsideDecisions.officeId, officeId),
    eq(setAsideDecisions.ratingId, ratingId),
    eq(setAsideDecisions.contentHash, hash),
  );

const readHistory = async (transaction: Transaction, row: Row): Promise<SetAsideItem['history']> => {
  const steps = await transaction
    .select()
    .from(setAsideDecisions)
    .where(sameThing(row))
    .orderBy(asc(setAsideDecisions.sequence));
  return steps.map(({ decision, actor, at, why }) => ({ decision, actor, at: at.toISOString(), why }));
};

const findRow = async (transaction: Transaction, officeId: number, { receipt, hashStart }: AsideKey) => {
  const [row] = await transaction
    .select()
    .from(setAside)
    .where(
      and(
        eq(setAside.officeId, officeId),
        sql`substring(sha256(('receipt' || ${setAside.ratingId}::text)::bytea) from 1 for 10) = ${receipt}`,
        sql`encode(${setAside.contentHash}, 'hex') like ${`${hashStart}%`}`,
      ),
    )
    .limit(1);
  if (!row) throw problem('set-aside.unknown');
  return row;
};

const isUndecided = sql`not exists (select from ${setAsideDecisions} as decided
  where (decided.office_id, decided.rating_id, decided.content_hash) =
    (${setAside.officeId}, ${setAside.ratingId}, ${setAside.contentHash}))`;

const count = async (transaction: Transaction, where: SQL | undefined): Promise<number> => {
  const [row] = await transaction
    .select({ n: sql<number>`count(*)::int` })
    .from(setAside)
    .where(where);
  return row?.n ?? 0;
};

export const createSetAsideStore = (database: Database) => ({
  read: (officeId: number, filter: SetAsideFilter, ownOfficerId: string | null): Promise<SetAsideList> =>
    database.transaction(async (transaction) => {
      const surroundings = await readSurroundings(transaction, officeId);
      const ofOffice = eq(setAside.officeId, officeId);
      const wanted = filter === 'waiting' ? and(ofOffice, isUndecided) : ofOffice;
      const rows = await transaction
        .select()
        .from(setAside)
        .where(wanted)
        .orderBy(desc(setAside.month), desc(setAside.receivedAt), asc(setAside.contentHash))
        .limit(SET_ASIDE_PAGE);
      const items: SetAsideItem[] = [];
      let withheld = 0;
      for (const row of rows) {
        const aside = await readAside(row, surroundings);
        if (mayBeAbout(ownOfficerId, aside, surroundings.known)) withheld += 1;
        else items.push(describeAside(keptOf(row), aside, await readHistory(transaction, row), surroundings));
      }
      return {
        waiting: await count(transaction, and(ofOffice, isUndecided)),
        total: await count(transaction, wanted),
        withheld,
        items,
        officers: surroundings.officers.filter(({ id }) => id !== ownOfficerId),
      };
    }),

  /**
   * Counts it or leaves it, and answers how it stands now. Counted is final: from then on it is a rating like any other.
   * @throws set-aside.unknown, set-aside.counted, set-aside.not-countable, officer.own-entry
   */
  decide: ({ officeId, username, officerId }: Decider, key: AsideKey, action: SetAsideAction): Promise<SetAsideItem> =>
    database.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(${SET_ASIDE_LOCK}, ${officeId})`);
      const row = await findRow(transaction, officeId, key);
      const surroundings = await readSurroundings(transaction, officeId);
      const aside = await readAside(row, surroundings);
      if (mayBeAbout(officerId, aside, surroundings.known)) throw problem('officer.own-entry');
      const before = await readHistory(transaction, row);
      if (before.at(-1)?.decision === 'counted') throw problem('set-aside.counted');

      let counted: FoldedRating | null = null;
      if (action.decision === 'counted') {
        if (officerId !== null && action.officerId?.toLowerCase() === officerId) throw problem('officer.own-entry');
        counted = attribute(aside, action, surroundings.known);
        if (counted === null || !(await insertRating(transaction, row, counted))) {
          throw problem('set-aside.not-countable');
        }
      }
      const { ratingId, contentHash: hash } = row;
      await transaction.insert(setAsideDecisions).values({
        officeId,
        ratingId,
        contentHash: hash,
        sequence: before.length + 1,
        decision: action.decision,
        actor: username,
        why: action.why,
      });
      const after = await readHistory(transaction, row);
      await appendAudit(transaction, {
        officeId,
        actor: username,
        action: `set-aside.${action.decision}`,
        details: {
          receipt: receiptCodeOfId(ratingId).slice(0, 8),
          why: aside.why,
          month: monthFromNumber(row.month),
          ...(counted !== null && { officer: counted.officerId, criteriaSet: counted.criteriaSet }),
        },
      });
      return describeAside(keptOf(row), aside, after, surroundings);
    }),
});
