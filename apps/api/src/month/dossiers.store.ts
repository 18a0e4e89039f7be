import type { Month } from '@hailong/schema/month';
import type { DossierCount } from '@hailong/schema/month-figures';
import { asc, eq, sql } from 'drizzle-orm';
import { appendAudit } from '../auth/audit.store.ts';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { monthNumber } from '../database/month-number.ts';
import { dossierCounts } from '../database/tables/dossier-counts.ts';
import { officers } from '../database/tables/officers.ts';
import { problem } from '../problem.ts';

type Row = Record<string, unknown> & {
  officer_id: string;
  sequence: number;
  received: number | null;
  cs2_points: number | null;
  cs2_dossiers: number | null;
};

const readRows = (transaction: Transaction | Database, officeId: number, month: Month) =>
  transaction.execute<Row>(sql`
    select distinct on (officer_id) officer_id, sequence, received, cs2_points, cs2_dossiers from dossier_counts
    where office_id = ${officeId} and month = ${monthNumber(month)} order by officer_id, sequence desc`);

const toCount = ({ officer_id: officerId, received, cs2_points: points, cs2_dossiers: n }: Row): DossierCount => ({
  officerId,
  received,
  cs2: points === null || n === null ? null : { points, n },
});

/** Any fixed number: those who enter counts of one office take turns. */
const DOSSIERS_LOCK = 4_146;

export const createDossierStore = (database: Database) => ({
  read: async (officeId: number, month: Month): Promise<DossierCount[]> =>
    (await readRows(database, officeId, month)).map(toCount),

  /** Everybody who was ever listed, in the roster's order. */
  readRated: (officeId: number): Promise<{ id: string; code: string | null; name: string }[]> =>
    database
      .select({ id: officers.id, code: officers.code, name: officers.name })
      .from(officers)
      .where(eq(officers.officeId, officeId))
      .orderBy(asc(officers.sortOrder)),

  /**
   * Writes down what is different from before; what was entered before stays in the table.
   * @throws officer.unknown
   */
  enter: (
    { officeId, month, actor }: { readonly officeId: number; readonly month: Month; readonly actor: string },
    counts: readonly DossierCount[],
  ): Promise<void> =>
    database.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(${DOSSIERS_LOCK}, ${officeId})`);
      const known = new Map(
        (await readRows(transaction, officeId, month)).map((row) => [row.officer_id, row] as const),
      );
      const roster = await transaction.execute<{ id: string }>(
        sql`select id from officers where office_id = ${officeId}`,
      );
      const ids = new Set(roster.map(({ id }) => id));
      if (counts.some(({ officerId }) => !ids.has(officerId))) throw problem('officer.unknown');
      const fresh = counts.filter((count) => {
        const old = known.get(count.officerId);
        return JSON.stringify(old ? toCount(old) : { ...count, received: null, cs2: null }) !== JSON.stringify(count);
      });
      if (fresh.length === 0) return;
      await transaction.insert(dossierCounts).values(
        fresh.map(({ officerId, received, cs2 }) => ({
          officeId,
          month: monthNumber(month),
          officerId,
          sequence: (known.get(officerId)?.sequence ?? 0) + 1,
          received,
          cs2Points: cs2?.points ?? null,
          cs2Dossiers: cs2?.n ?? null,
          actor,
        })),
      );
      await appendAudit(transaction, {
        officeId,
        actor,
        action: 'month.dossiers-entered',
        details: { month, officers: fresh.length },
      });
    }),
});
