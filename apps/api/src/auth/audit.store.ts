import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { auditLog } from '../database/tables/audit-log.ts';
import type { SignedIn } from './account.store.ts';
import { type AuditEntry, type ChainedEntry, FIRST_PREVIOUS_HASH, hashEntry } from './audit-entry.ts';
import type { Transaction } from './transaction.ts';

/** Any fixed number: the first of the two keys of an advisory lock, the second being the office. */
const AUDIT_LOCK = 4_144;

/**
 * Adds one entry to the office's chain inside the transaction of what it records. The lock makes the chain's writers take
 * turns; it is held until that transaction ends, so append last.
 */
export const appendAudit = async (
  transaction: Transaction,
  entry: Omit<AuditEntry, 'sequence' | 'at'>,
  now = new Date(),
): Promise<void> => {
  await transaction.execute(sql`select pg_advisory_xact_lock(${AUDIT_LOCK}, ${entry.officeId})`);
  const [last] = await transaction
    .select({ sequence: auditLog.sequence, hash: auditLog.hash })
    .from(auditLog)
    .where(eq(auditLog.officeId, entry.officeId))
    .orderBy(desc(auditLog.sequence))
    .limit(1);
  const chained = { ...entry, sequence: (last?.sequence ?? 0) + 1, at: now };
  const previousHash = last?.hash ?? FIRST_PREVIOUS_HASH;
  await transaction.insert(auditLog).values({ ...chained, previousHash, hash: hashEntry(previousHash, chained) });
};

/** In every office the person belongs to, in the order that all who write to several take. */
export const appendAuditEverywhere = async (
  transaction: Transaction,
  { username, memberships }: Pick<SignedIn, 'username' | 'memberships'>,
  action: string,
): Promise<void> => {
  const offices = memberships.map(({ officeId }) => officeId).toSorted((a, b) => a - b);
  const entry = { actor: username, action, details: { username } };
  for (const officeId of offices) await appendAudit(transaction, { officeId, ...entry });
};

export const createAuditStore = (database: Database) => ({
  /** For what is not a write of its own, such as a view of names. */
  append: (entry: Omit<AuditEntry, 'sequence' | 'at'>): Promise<void> =>
    database.transaction((transaction) => appendAudit(transaction, entry)),

  /** How long the log is, and its newest hash; null while it is empty. */
  newest: async (officeId: number): Promise<{ readonly entries: number; readonly hash: Buffer } | null> => {
    const [row] = await database
      .select({ entries: auditLog.sequence, hash: auditLog.hash })
      .from(auditLog)
      .where(eq(auditLog.officeId, officeId))
      .orderBy(desc(auditLog.sequence))
      .limit(1);
    return row ?? null;
  },

  /** The office's whole log, oldest first. */
  read: (officeId: number): Promise<ChainedEntry[]> =>
    database
      .select({
        officeId: auditLog.officeId,
        sequence: auditLog.sequence,
        at: auditLog.at,
        actor: auditLog.actor,
        action: auditLog.action,
        details: auditLog.details,
        previousHash: auditLog.previousHash,
        hash: auditLog.hash,
      })
      .from(auditLog)
      .where(eq(auditLog.officeId, officeId))
      .orderBy(asc(auditLog.sequence)),
});
