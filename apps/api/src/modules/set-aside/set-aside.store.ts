import { parseDateTime } from '@hailong/schema/date-time';
import type { SetAsideAction, SetAsideList } from '@hailong/schema/set-aside';
import { and, eq, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { setAsideDecisions } from '../../database/tables/set-aside-decisions.ts';
import { setAside } from '../../database/tables/set-aside.ts';
import { ONE_INSTANT } from '../../month/tally.store.ts';
import { problem } from '../../problem.ts';
import { hasTexts, ratingRow, textRow } from '../../rating/rating-rows.store.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { attribute } from './attribute.ts';
import { officerOf, openKept, readOfficeFacts, readSetAside, type Reader } from './set-aside-list.store.ts';

/** Any fixed number: two administrators of one office decide one after the other. */
const DECISIONS_LOCK = 4_146;

export interface Administrator extends Reader {
  readonly username: string;
}

export interface Which {
  /** The 10 bytes of its receipt code. */
  readonly receipt: Buffer;
  readonly hash: Buffer;
}

type Kept = typeof setAside.$inferSelect;

const find = async (transaction: Transaction, officeId: number, { receipt, hash }: Which): Promise<Kept | null> => {
  const [kept] = await transaction
    .select()
    .from(setAside)
    .where(
      and(
        eq(setAside.officeId, officeId),
        eq(setAside.contentHash, hash),
        sql`substring(sha256(('receipt' || ${setAside.ratingId}::text)::bytea) from 1 for 10) = ${receipt}`,
      ),
    );
  return kept ?? null;
};

const readDecisions = (transaction: Transaction, { officeId, ratingId, contentHash }: Kept) =>
  transaction
    .select({ decision: setAsideDecisions.decision })
    .from(setAsideDecisions)
    .where(
      and(
        eq(setAsideDecisions.officeId, officeId),
        eq(setAsideDecisions.ratingId, ratingId),
        eq(setAsideDecisions.contentHash, contentHash),
      ),
    );

/** It becomes a rating. What arrived stays where it is, so that a device which sends it again is answered as before. */
const count = async (
  transaction: Transaction,
  { officeId, officerId: own }: Administrator,
  kept: Kept,
  action: Extract<SetAsideAction, { do: 'count' }>,
): Promise<void> => {
  const facts = await readOfficeFacts(transaction, officeId);
  const element = await openKept(kept, facts);
  if (kept.code === 'id-conflict') throw problem('set-aside.not-countable');
  const receivedAt = kept.receivedAt.getTime();
  const counted = attribute(element, action, {
    sentAt: parseDateTime(kept.sentAt) ?? receivedAt,
    receivedAt,
    timeZone: facts.timeZone,
    officers: new Set(facts.people.map(({ id }) => id)),
    criteriaSets: new Map(facts.sets.map((set) => [set.version, set])),
  });
  if (counted === 'not-countable') throw problem('set-aside.not-countable');
  if (counted === 'does-not-fit') throw problem('set-aside.does-not-fit');
  if (own !== null && counted.rating.officerId === own) throw problem('permission.denied');
  const row = ratingRow(counted, { officeId, deviceId: kept.deviceId, receivedAt });
  const inserted = await transaction.insert(ratings).values(row).onConflictDoNothing().returning({ id: ratings.id });
  // Another rating of that id came in between: the first one stays.
  if (inserted.length === 0) throw problem('set-aside.not-countable');
  if (hasTexts(counted.rating)) await transaction.insert(ratingTexts).values(textRow(counted, officeId));
};

export const createSetAsideStore = (database: Database) => ({
  read: (reader: Reader): Promise<SetAsideList> =>
    database.transaction((transaction) => readSetAside(transaction, reader), ONE_INSTANT),

  /**
   * Counts it or leaves it, and answers the list as it is then. Counted is final.
   * @throws receipt.unknown, permission.denied for one's own entry, review.overtaken, set-aside.not-countable,
   * set-aside.does-not-fit
   */
  decide: (administrator: Administrator, which: Which, action: SetAsideAction): Promise<SetAsideList> =>
    database.transaction(async (transaction) => {
      const { officeId, username, officerId } = administrator;
      await transaction.execute(sql`select pg_advisory_xact_lock(${DECISIONS_LOCK}, ${officeId})`);
      const kept = await find(transaction, officeId, which);
      if (kept === null) throw problem('receipt.unknown');
      const about = officerOf(await openKept(kept, await readOfficeFacts(transaction, officeId)));
      if (officerId !== null && about === officerId) throw problem('permission.denied');
      const before = await readDecisions(transaction, kept);
      if (before.some(({ decision }) => decision === 'counted')) throw problem('review.overtaken');
      if (action.do === 'count') await count(transaction, administrator, kept, action);
      await transaction.insert(setAsideDecisions).values({
        officeId,
        ratingId: kept.ratingId,
        contentHash: kept.contentHash,
        sequence: before.length + 1,
        decision: action.do === 'count' ? 'counted' : 'left',
        actor: username,
        why: action.why,
      });
      const list = await readSetAside(transaction, administrator);
      await appendAudit(transaction, {
        officeId,
        actor: username,
        action: action.do === 'count' ? 'set-aside.counted' : 'set-aside.left',
        details: {
          receipt: receiptCodeOfId(kept.ratingId).slice(0, 8),
          reason: kept.code,
          why: action.why,
          ...(action.do === 'count' && { officerId: action.officerId, criteriaSet: action.criteriaSet }),
        },
      });
      return list;
    }),
});
