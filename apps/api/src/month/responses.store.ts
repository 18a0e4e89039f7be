import type { Month } from '@hailong/schema/month';
import type { OfficerResponse } from '@hailong/schema/officer-response';
import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm';
import { appendAudit } from '../auth/audit.store.ts';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { monthNumber } from '../database/month-number.ts';
import { officerResponses } from '../database/tables/officer-responses.ts';
import { officers } from '../database/tables/officers.ts';
import { problem } from '../problem.ts';
import { readNewest } from './revision.store.ts';

/** Any fixed number: those of one office who respond take turns, so that no two get the same sequence. */
const RESPONSES_LOCK = 4_147;

interface Respondent {
  readonly officeId: number;
  readonly month: Month;
  readonly officerId: string;
  readonly actor: string;
}

const newestOf = (transaction: Transaction | Database, { officeId, month, officerId }: Omit<Respondent, 'actor'>) =>
  transaction
    .select({ sequence: officerResponses.sequence, text: officerResponses.text, at: officerResponses.at })
    .from(officerResponses)
    .where(
      and(
        eq(officerResponses.officeId, officeId),
        eq(officerResponses.month, monthNumber(month)),
        eq(officerResponses.officerId, officerId),
      ),
    )
    .orderBy(desc(officerResponses.sequence))
    .limit(1);

/** What this officer wrote last about the month, unless they took it back. */
export const readOwnResponse = async (
  transaction: Transaction | Database,
  of: Omit<Respondent, 'actor'>,
): Promise<{ readonly text: string; readonly at: string } | null> => {
  const [row] = await newestOf(transaction, of);
  return row === undefined || row.text === '' ? null : { text: row.text, at: row.at.toISOString() };
};

export const createResponseStore = (database: Database) => ({
  /** Of these months, in their order and the roster's. */
  read: async (
    officeId: number,
    months: readonly Month[],
  ): Promise<(OfficerResponse & { readonly month: Month })[]> => {
    const numbers = months.map((month) => monthNumber(month));
    const newest = database
      .selectDistinctOn([officerResponses.month, officerResponses.officerId])
      .from(officerResponses)
      .where(and(eq(officerResponses.officeId, officeId), inArray(officerResponses.month, numbers)))
      .orderBy(officerResponses.month, officerResponses.officerId, desc(officerResponses.sequence))
      .as('newest');
    const rows = await database
      .select({
        month: newest.month,
        officerId: newest.officerId,
        name: officers.name,
        text: newest.text,
        at: newest.at,
      })
      .from(newest)
      .innerJoin(officers, and(eq(officers.officeId, newest.officeId), eq(officers.id, newest.officerId)))
      .where(ne(newest.text, ''))
      .orderBy(asc(newest.month), asc(officers.sortOrder), asc(officers.name));
    return rows.map(({ at, month, ...row }) => ({
      ...row,
      at: at.toISOString(),
      month: months[numbers.indexOf(month)] ?? String(month),
    }));
  },

  /**
   * Writes a response down beside the ones before.
   * @throws month.not-closed
   */
  write: (of: Respondent, text: string): Promise<void> =>
    database.transaction(async (transaction) => {
      const { officeId, month, officerId, actor } = of;
      await transaction.execute(sql`select pg_advisory_xact_lock(${RESPONSES_LOCK}, ${officeId})`);
      if (!(await readNewest(transaction, officeId, month))) throw problem('month.not-closed');
      const [before] = await newestOf(transaction, of);
      if ((before?.text ?? '') === text) return;
      await transaction.insert(officerResponses).values({
        officeId,
        month: monthNumber(month),
        officerId,
        sequence: (before?.sequence ?? 0) + 1,
        text,
        actor,
      });
      const action = text === '' ? 'month.response-taken-back' : 'month.response-written';
      await appendAudit(transaction, { officeId, actor, action, details: { month, officerId } });
    }),
});
