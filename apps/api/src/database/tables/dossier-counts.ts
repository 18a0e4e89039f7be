import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { officers } from './officers.ts';

/** Append-only: dossiers that an officer received in a month, entered by hand; the newest row counts. */
export const dossierCounts = pgTable(
  'dossier_counts',
  {
    officeId: smallint('office_id').notNull(),
    /** 202610 */
    month: integer().notNull(),
    officerId: uuid('officer_id').notNull(),
    /** 1, 2, 3… for each officer and month. */
    sequence: smallint().notNull(),
    /** null: not known. */
    received: integer(),
    /** CS2 of TT 01/2018/TT-VPCP: points of all dossiers together, and how many; both null: not known. */
    cs2Points: integer('cs2_points'),
    cs2Dossiers: integer('cs2_dossiers'),
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.month, table.officerId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.officerId], foreignColumns: [officers.officeId, officers.id] }),
    check('dossier_counts_received', sql`${table.received} >= 0`),
    check(
      'dossier_counts_cs2',
      sql`(${table.cs2Points} is null) = (${table.cs2Dossiers} is null)
        and ${table.cs2Points} between 0 and 2 * ${table.cs2Dossiers}`,
    ),
  ],
);
