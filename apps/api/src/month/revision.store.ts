import type { MonthRevision, RevisionSummary } from '@hailong/schema/closing';
import { monthBounds, type Month } from '@hailong/schema/month';
import type { CriteriaSet } from '@hailong/schema/criterion';
import type { MonthlyReport } from '@hailong/schema/monthly-report';
import { summariseMonth } from '@hailong/schema/summarise-month';
import { and, desc, eq, sql } from 'drizzle-orm';
import { appendAudit } from '../auth/audit.store.ts';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { monthNumber } from '../database/month-number.ts';
import { monthRevisions } from '../database/tables/month-revisions.ts';
import { offices } from '../database/tables/offices.ts';
import { problem } from '../problem.ts';
import { readDetails } from './details.store.ts';
import { digestOf, freezeMonth, pendingChanges, readFrozen } from './frozen-month.ts';
import { ONE_INSTANT, readMonth } from './tally.store.ts';

/** Without the lists of ids, which only a check reads. */
const SHOWN = {
  revision: monthRevisions.revision,
  frozenAt: monthRevisions.frozenAt,
  frozenBy: monthRevisions.frozenBy,
  content: monthRevisions.content,
  contentHash: monthRevisions.contentHash,
};
type Row = Pick<typeof monthRevisions.$inferSelect, keyof typeof SHOWN>;

export const toSummary = ({ revision, frozenAt, frozenBy, contentHash, content }: Row): RevisionSummary => {
  const { report, changes } = readFrozen(content);
  return {
    revision,
    frozenAt: frozenAt.toISOString(),
    frozenBy,
    contentHash: contentHash.toString('hex'),
    ratings: report.office.ratings,
    changes: changes.length,
  };
};

const ofMonth = (officeId: number, month: Month) =>
  and(eq(monthRevisions.officeId, officeId), eq(monthRevisions.month, monthNumber(month)));

/** Newest first. */
export const readRevisions = (transaction: Transaction, officeId: number, month: Month): Promise<Row[]> =>
  transaction.select(SHOWN).from(monthRevisions).where(ofMonth(officeId, month)).orderBy(desc(monthRevisions.revision));

export const readNewest = async (transaction: Transaction | Database, officeId: number, month: Month) => {
  const [newest] = await transaction
    .select(SHOWN)
    .from(monthRevisions)
    .where(ofMonth(officeId, month))
    .orderBy(desc(monthRevisions.revision))
    .limit(1);
  return newest;
};

export const readTimeZone = async (transaction: Transaction, officeId: number): Promise<string> => {
  const [office] = await transaction
    .select({ timeZone: offices.timeZone })
    .from(offices)
    .where(eq(offices.id, officeId));
  if (!office) throw new Error(`office ${officeId} is gone`);
  return office.timeZone;
};

interface IdRow extends Record<string, unknown> {
  readonly now: string;
  readonly ids: Buffer;
  readonly suspects: Buffer;
}

/** 16 bytes each, in order. */
const readIds = async (transaction: Transaction, officeId: number, month: Month) => {
  const [row] = await transaction.execute<IdRow>(sql`
    select
      (select coalesce(string_agg(uuid_send(id), ''::bytea order by id), ''::bytea) from ratings
        where office_id = ${officeId} and month = ${monthNumber(month)}) as ids,
      (select coalesce(string_agg(uuid_send(rating_id), ''::bytea order by rating_id), ''::bytea) from (
        select distinct on (rating_id) rating_id, status from rating_statuses
        where office_id = ${officeId} and month = ${monthNumber(month)} order by rating_id, sequence desc) judged
        where judged.status = 'suspect') as suspects,
      date_trunc('milliseconds', now()) as now`);
  if (!row) throw new Error('no answer about the ids of a month');
  return { ratingIds: row.ids, suspectIds: row.suspects, at: new Date(row.now) };
};

/** A revision as it was frozen; what is a setting of today is no part of it. */
type FrozenRevision = Omit<MonthRevision, 'report'> & ReportWithQuestions;

interface ReportWithQuestions {
  readonly report: MonthlyReport;
  readonly criteriaSets: readonly CriteriaSet[];
}

const readWithQuestions = async (database: Database, officeId: number, month: Month): Promise<ReportWithQuestions> => {
  const newest = await readNewest(database, officeId, month);
  if (newest) {
    const { report, counts } = readFrozen(newest.content);
    return { report, criteriaSets: counts.criteriaSets };
  }
  const counted = await database.transaction((transaction) => readMonth(transaction, officeId, month), ONE_INSTANT);
  return { report: summariseMonth(counted), criteriaSets: counted.criteriaSets };
};

export interface Freeze {
  readonly officeId: number;
  readonly month: Month;
  readonly revision: number;
  readonly digest: string;
  readonly actor: string;
}

export const isOver = (month: Month, timeZone: string, at: Date): boolean =>
  monthBounds(month, timeZone).until <= at.getTime();

export const createRevisionStore = (database: Database) => ({
  /** The month's report: of the newest revision, without a look at any rating, or counted now while it is open. */
  readReport: async (officeId: number, month: Month): Promise<MonthlyReport> =>
    (await readWithQuestions(database, officeId, month)).report,

  /** The same report with the questions as they were asked. */
  readWithQuestions: (officeId: number, month: Month): Promise<ReportWithQuestions> =>
    readWithQuestions(database, officeId, month),

  /** @throws month.revision-unknown */
  readRevision: async (officeId: number, month: Month, revision: number): Promise<FrozenRevision> => {
    const [found] = await database
      .select(SHOWN)
      .from(monthRevisions)
      .where(and(ofMonth(officeId, month), eq(monthRevisions.revision, revision)));
    if (!found) throw problem('month.revision-unknown');
    const { report, counts, changes } = readFrozen(found.content);
    return { ...toSummary(found), report, criteriaSets: counts.criteriaSets, changes };
  },

  /**
   * Makes the next revision of exactly what the preview with this digest showed. Nothing is locked: a rating that is
   * committed after the one instant at which everything is read here is pending for the next revision, as any later one.
   * @throws month.not-over, month.figures-changed, month.nothing-pending
   */
  freeze: async ({ officeId, month, revision, digest, actor }: Freeze): Promise<void> => {
    const seen = await database.transaction(async (transaction) => {
      const counted = await readMonth(transaction, officeId, month);
      const timeZone = await readTimeZone(transaction, officeId);
      return {
        newest: await readNewest(transaction, officeId, month),
        counted,
        timeZone,
        details: await readDetails(transaction, { id: officeId, timeZone }, month, counted.criteriaSets),
        ...(await readIds(transaction, officeId, month)),
      };
    }, ONE_INSTANT);
    const { newest, counted, details, timeZone, ratingIds, suspectIds, at } = seen;
    if (!isOver(month, timeZone, at)) throw problem('month.not-over');
    if ((newest?.revision ?? 0) + 1 !== revision || digestOf(counted, revision) !== digest) {
      throw problem('month.figures-changed');
    }
    const before = newest ? readFrozen(newest.content).report : null;
    const changes = pendingChanges(counted, before);
    if (before !== null && changes.length === 0) throw problem('month.nothing-pending');
    const frozen = freezeMonth({ counted, details, at, ratingIds, suspectIds, revision, actor, before });
    await database.transaction(async (transaction) => {
      const inserted = await transaction
        .insert(monthRevisions)
        .values({
          officeId,
          month: monthNumber(month),
          revision,
          frozenAt: at,
          frozenBy: actor,
          ratingIds,
          suspectIds,
          ...frozen,
        })
        .onConflictDoNothing()
        .returning({ revision: monthRevisions.revision });
      // Somebody else was faster with the same number.
      if (inserted.length === 0) throw problem('month.figures-changed');
      const contentHash = frozen.contentHash.toString('hex').slice(0, 16);
      await appendAudit(transaction, {
        officeId,
        actor,
        action: revision === 1 ? 'month.closed' : 'month.addendum-issued',
        details: { month, revision, ratings: ratingIds.length / 16, changes: changes.length, contentHash },
      });
    });
  },
});
