import { bigint, char, check, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { offices } from './offices.ts';

/** What was last taken to the printer, so that a later change of the address or the Wi-Fi can ask for a new print. */
export const posterPrints = pgTable(
  'poster_prints',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    sequence: bigint({ mode: 'number' }).notNull(),
    /** Which sheet: kind, paper, language and, for a desk or counter, whose. */
    sheet: text().notNull(),
    /** SHA-256 of what its codes say. */
    codesHash: char('codes_hash', { length: 64 }).notNull(),
    printedBy: text('printed_by').notNull(),
    printedAt: timestamp('printed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.sequence] }),
    check('poster_prints_sheet_length', sql`length(${table.sheet}) between 1 and 200`),
  ],
);
