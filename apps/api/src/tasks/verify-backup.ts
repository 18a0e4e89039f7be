import { auditChain } from '../auth/audit-chain.ts';
import { createAuditStore } from '../auth/audit.store.ts';
import type { BackupSummary } from '../backup/script.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { migrateDatabase } from '../database/migrate.ts';
import { checkMonths } from '../month/check-months.store.ts';
import { restoreBackup } from './restore-backup.ts';

export interface Verification {
  readonly summary: BackupSummary;
  /** One sentence each; empty when the backup can be trusted. */
  readonly faults: readonly string[];
}

/**
 * Restores into an empty database (which itself compares rows, months and audit heads), brings it up to date, then counts
 * every closed month again and follows the audit chains.
 */
export const verifyBackup = async (file: string, key: string, scratchUrl: string): Promise<Verification> => {
  const summary = await restoreBackup({ file, key, url: scratchUrl, replace: false });
  if (typeof summary === 'string') throw new Error(`the scratch database is ${summary}`);
  await migrateDatabase(scratchUrl);
  const database = openDatabase(scratchUrl, { max: 2, statementTimeout: 0 });
  try {
    const faults: string[] = [];
    for await (const { line, isEqual } of checkMonths(database)) if (!isEqual) faults.push(line);
    for (const { office } of summary.audit) {
      const { brokenAt } = auditChain(await createAuditStore(database).read(office));
      if (brokenAt !== null) faults.push(`nhật ký đứt ở · audit log broken at ${office}/${brokenAt}`);
    }
    return { summary, faults };
  } finally {
    await closeDatabase(database);
  }
};
