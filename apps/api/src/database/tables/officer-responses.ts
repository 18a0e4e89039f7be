import { foreignKey, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { officers } from './officers.ts';

/** Append-only: what rated officers wrote about their own closed month. The newest row counts; empty: taken back. */
export const officerResponses = pgTable(
  'officer_responses',
  {
    officeId: smallint('office_id').notNull(),
    /** 202610 */
    month: integer().notNull(),
    officerId: uuid('officer_id').notNull(),
    /** 1, 2, 3… for each officer and month. */
    sequence: smallint().notNull(),
    text: text().notNull(),
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.month, table.officerId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.officerId], foreignColumns: [officers.officeId, officers.id] }),
  ],
);
