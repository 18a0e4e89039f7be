import type { AuditFilter, AuditLine } from '@hailong/schema/audit';
import { and, asc, count, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { ChainedEntry } from '../../auth/audit-entry.ts';
import type { Database } from '../../database/connection.ts';
import { auditLog } from '../../database/tables/audit-log.ts';
import { offices } from '../../database/tables/offices.ts';

const PAGE = 50;

const columns = {
  sequence: auditLog.sequence,
  at: auditLog.at,
  actor: auditLog.actor,
  action: auditLog.action,
  details: auditLog.details,
};

/** Days are the office's own: its time zone decides when they begin and end. */
const matching = (officeId: number, { actor, action, from, until }: AuditFilter): SQL | undefined => {
  const zone = sql`(select ${offices.timeZone} from ${offices} where ${offices.id} = ${officeId})`;
  return and(
    eq(auditLog.officeId, officeId),
    actor === undefined ? undefined : eq(auditLog.actor, actor),
    action === undefined ? undefined : eq(auditLog.action, action),
    from === undefined ? undefined : sql`${auditLog.at} >= ${from}::text::date::timestamp at time zone ${zone}`,
    until === undefined ? undefined : sql`${auditLog.at} < (${until}::text::date + 1)::timestamp at time zone ${zone}`,
  );
};

const toLine = ({ at, ...entry }: Omit<AuditLine, 'at'> & { at: Date }): AuditLine => ({
  ...entry,
  at: at.toISOString(),
});

export const createAuditPageStore = (database: Database) => ({
  /** Newest first, with what can be filtered by. */
  page: async (officeId: number, filter: AuditFilter) => {
    const where = matching(officeId, filter);
    const distinct = (column: typeof auditLog.actor | typeof auditLog.action) =>
      database
        .selectDistinct({ value: column })
        .from(auditLog)
        .where(eq(auditLog.officeId, officeId))
        .orderBy(asc(column));
    const [entries, [found], actors, actions] = await Promise.all([
      database
        .select(columns)
        .from(auditLog)
        .where(where)
        .orderBy(desc(auditLog.sequence))
        .limit(PAGE)
        .offset(((filter.page ?? 1) - 1) * PAGE),
      database.select({ n: count() }).from(auditLog).where(where),
      distinct(auditLog.actor),
      distinct(auditLog.action),
    ]);
    return {
      total: found?.n ?? 0,
      entries: entries.map(toLine),
      actors: actors.map(({ value }) => value),
      actions: actions.map(({ value }) => value),
    };
  },

  /** Everything that matches, oldest first, with its hashes. */
  all: (officeId: number, filter: AuditFilter): Promise<Omit<ChainedEntry, 'officeId'>[]> =>
    database
      .select({ ...columns, previousHash: auditLog.previousHash, hash: auditLog.hash })
      .from(auditLog)
      .where(matching(officeId, filter))
      .orderBy(asc(auditLog.sequence)),
});
