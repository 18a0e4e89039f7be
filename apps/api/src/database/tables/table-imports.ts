import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** Every import of a table, with what it changed: enough to undo it, and to see whether undoing would lose anything. */
export const tableImports = pgTable(
  'table_imports',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    tableName: text('table_name', { enum: ['roster', 'procedures'] }).notNull(),
    /** 1, 2, 3… for each office and table. */
    sequence: integer().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    /** Username. */
    actor: text().notNull(),
    fileName: text('file_name').notNull(),
    added: integer().notNull(),
    changed: integer().notNull(),
    retired: integer().notNull(),
    /** Rows before (null where one was added) and after. */
    changes: jsonb().$type<readonly { readonly before: unknown; readonly after: unknown }[]>().notNull(),
    undoneAt: timestamp('undone_at', { withTimezone: true, precision: 3 }),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.tableName, table.sequence] }),
    check('table_imports_table', sql`${table.tableName} in ('roster', 'procedures')`),
  ],
);
