import type { MonthClosing } from '@hailong/schema/closing';
import { monthBounds, type Month } from '@hailong/schema/month';
import { summariseMonth } from '@hailong/schema/summarise-month';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { monthNumber } from '../database/month-number.ts';
import { digestOf, pendingChanges, readFrozen } from './frozen-month.ts';
import { isOver, readRevisions, readTimeZone, toSummary } from './revision.store.ts';
import { ONE_INSTANT, readMonth } from './tally.store.ts';

/** What still waits to be looked at by a person: comments, and judgements that need a second one. */
const countUnfinished = async (transaction: Transaction, officeId: number, month: Month) => {
  const [row] = await transaction.execute<{ comments: number; proposals: number }>(sql`
    select
      (select count(*)::int from ratings r
        join rating_texts t on t.office_id = r.office_id and t.rating_id = r.id and t.comment <> ''
        where r.office_id = ${officeId} and r.month = ${monthNumber(month)} and not exists (
          select from comment_reviews c where c.office_id = r.office_id and c.rating_id = r.id)) as comments,
      (select count(*)::int from (
        select distinct on (rating_id) rating_id, step from status_proposals
        where office_id = ${officeId} order by rating_id, sequence desc) p
        join ratings r on r.office_id = ${officeId} and r.id = p.rating_id
        where p.step = 'proposed' and r.month = ${monthNumber(month)}) as proposals`);
  return { unreadComments: row?.comments ?? 0, openProposals: row?.proposals ?? 0 };
};

type KioskRow = Record<string, unknown> & { name: string; waiting: number | null; contact: string | null };

/** Paired tablets that say they hold ratings, or have not been heard of since the month ended (ms since the epoch). */
const readWaitingKiosks = async (
  transaction: Transaction,
  officeId: number,
  monthEnd: number,
): Promise<MonthClosing['next']['kiosks']> => {
  const rows = await transaction.execute<KioskRow>(sql`
    select name, (last_contact->>'waiting')::int as waiting, last_contact->>'receivedAt' as contact from kiosks k
    where office_id = ${officeId} and exists (
      select from kiosk_keys key where key.office_id = k.office_id and key.kiosk_id = k.id and key.revoked_at is null)
    order by name, id`);
  return rows
    .filter(({ waiting, contact }) => contact === null || (waiting ?? 0) > 0 || Date.parse(contact) < monthEnd)
    .map(({ name, waiting, contact }) => ({
      name,
      waiting,
      lastContactAt: contact === null ? null : new Date(contact).toISOString(),
    }));
};

export const createClosingPreviewStore = (database: Database) => ({
  /** How the month stands and what would be frozen, as of one instant. */
  read: (officeId: number, month: Month, now: Date): Promise<MonthClosing> =>
    database.transaction(async (transaction) => {
      const rows = await readRevisions(transaction, officeId, month);
      const counted = await readMonth(transaction, officeId, month);
      const timeZone = await readTimeZone(transaction, officeId);
      const before = rows[0] ? readFrozen(rows[0].content).report : null;
      const revision = (rows[0]?.revision ?? 0) + 1;
      const { office, suggestions, setAside } = summariseMonth(counted);
      const running = isOver(month, timeZone, now) ? 'open' : 'running';
      return {
        month,
        timeZone,
        state: rows.length > 0 ? 'closed' : running,
        next: {
          revision,
          digest: digestOf(counted, revision),
          criteriaSets: counted.criteriaSets.map(({ version }) => version),
          ratings: office.ratings,
          suggestions,
          setAside,
          ...(await countUnfinished(transaction, officeId, month)),
          kiosks: await readWaitingKiosks(transaction, officeId, monthBounds(month, timeZone).until),
          changes: [...pendingChanges(counted, before)],
        },
        revisions: rows.map(toSummary),
      };
    }, ONE_INSTANT),
});
