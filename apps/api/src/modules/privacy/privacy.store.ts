import { dayOf } from '@hailong/schema/day';
import {
  dueDay,
  type PrivacyDecision,
  type PrivacyRequest,
  type PrivacyRequestKind,
} from '@hailong/schema/privacy-request';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { offices } from '../../database/tables/offices.ts';
import { privacyRequests } from '../../database/tables/privacy-requests.ts';
import { problem } from '../../problem.ts';
import { eraseRating } from '../../rating/erase.store.ts';
import { receiptBytes } from '../../rating/receipt-bytes.ts';
import { readOpenBox } from '../../rating/retention.store.ts';

export interface Keeper {
  readonly officeId: number;
  readonly username: string;
  /** Own roster entry, if they are rated themselves. */
  readonly officerId: string | null;
}

/** As much of a receipt code as the log may hold. */
const CODE_IN_LOG = 8;

interface Found extends Record<string, unknown> {
  readonly id: string;
  readonly officer_id: string | null;
}

/** The id behind a receipt code, counted or set aside; null when nothing of that code has arrived. */
const findByCode = async (transaction: Transaction, officeId: number, code: string): Promise<Found | null> => {
  const receipt = receiptBytes(code);
  const [row] = await transaction.execute<Found>(sql`
    select id, officer_id from ratings
      where office_id = ${officeId} and substring(sha256(('receipt' || id::text)::bytea) from 1 for 10) = ${receipt}
    union all
    select rating_id, null from set_aside
      where office_id = ${officeId} and substring(sha256(('receipt' || rating_id::text)::bytea) from 1 for 10) = ${receipt}
    limit 1`);
  return row ?? null;
};

/** @throws receipt.unknown, officer.own-entry */
const findFor = async (transaction: Transaction, { officeId, officerId }: Keeper, code: string): Promise<Found> => {
  const found = await findByCode(transaction, officeId, code);
  if (found === null) throw problem('receipt.unknown');
  if (officerId !== null && found.officer_id === officerId) throw problem('officer.own-entry');
  return found;
};

type Row = typeof privacyRequests.$inferSelect;

const describe =
  (timeZone: string, today: string) =>
  (row: Row): PrivacyRequest => {
    const { id, receiptCode, kind, askedAt, settledAt, settledBy, outcome, why } = row;
    const askedOn = dayOf(askedAt.getTime(), timeZone);
    const dueOn = dueDay(kind, askedOn);
    return {
      id,
      receiptCode,
      kind,
      askedOn,
      dueOn,
      isOverdue: settledAt === null && dueOn < today,
      settled:
        settledAt !== null && settledBy !== null && outcome !== null
          ? { on: dayOf(settledAt.getTime(), timeZone), by: settledBy, outcome, why: why ?? '' }
          : null,
    };
  };

export const createPrivacyStore = (database: Database) => ({
  /** Open ones first, the most urgent at the top. */
  list: async (officeId: number, now: Date): Promise<PrivacyRequest[]> => {
    const [office] = await database
      .select({ timeZone: offices.timeZone })
      .from(offices)
      .where(eq(offices.id, officeId));
    const timeZone = office?.timeZone ?? 'UTC';
    const rows = await database
      .select()
      .from(privacyRequests)
      .where(eq(privacyRequests.officeId, officeId))
      .orderBy(asc(isNotNull(privacyRequests.settledAt)), asc(privacyRequests.askedAt));
    const requests = rows.map(describe(timeZone, dayOf(now.getTime(), timeZone)));
    return requests.toSorted(
      (a, b) => Number(a.settled !== null) - Number(b.settled !== null) || (a.dueOn < b.dueOn ? -1 : 1),
    );
  },

  register: (keeper: Keeper, code: string, kind: PrivacyRequestKind, now: Date): Promise<void> =>
    database.transaction(async (transaction) => {
      const { officeId, username: actor } = keeper;
      await findFor(transaction, keeper, code);
      await transaction.insert(privacyRequests).values({ officeId, receiptCode: code, kind, askedAt: now });
      const details = { kind, receipt: code.slice(0, CODE_IN_LOG) };
      await appendAudit(transaction, { officeId, actor, action: 'privacy.request-registered', details });
    }),

  /** @throws resource.unknown, privacy.settled, officer.own-entry */
  settle: (keeper: Keeper, id: string, { outcome, why }: PrivacyDecision, now: Date): Promise<void> =>
    database.transaction(async (transaction) => {
      const { officeId, username: actor } = keeper;
      const here = and(eq(privacyRequests.officeId, officeId), eq(privacyRequests.id, id));
      const [request] = await transaction.select().from(privacyRequests).where(here).for('update');
      if (!request) throw problem('resource.unknown');
      if (request.settledAt !== null) throw problem('privacy.settled');
      const found = await findFor(transaction, keeper, request.receiptCode);
      const erased =
        outcome === 'erased'
          ? await eraseRating(transaction, officeId, found.id, {
              now,
              openBox: await readOpenBox(transaction, officeId),
            })
          : null;
      await transaction.update(privacyRequests).set({ settledAt: now, settledBy: actor, outcome, why }).where(here);
      const action = outcome === 'erased' ? 'privacy.data-erased' : `privacy.request-${outcome}`;
      const details = { kind: request.kind, receipt: request.receiptCode.slice(0, CODE_IN_LOG), ...erased };
      await appendAudit(transaction, { officeId, actor, action, details });
    }),
});
