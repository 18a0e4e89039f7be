import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** Administrative procedures offered to the citizen; a rating keeps the code it was given, known or not. */
export const procedures = pgTable(
  'procedures',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    code: text().notNull(),
    name: text().notNull(),
    field: text().notNull(),
    sortOrder: smallint('sort_order').notNull(),
    /** False for an old code, kept because ratings name it. */
    active: boolean().notNull().default(true),
    /** Ratings of the last months that named it: the most used stand first on the form. */
    recentUse: integer('recent_use').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.code] }),
    check('procedures_code_length', sql`length(${table.code}) between 1 and 50`),
  ],
);
