import { boolean, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

export const counters = pgTable(
  'counters',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    id: uuid().notNull(),
    name: text().notNull(),
    sortOrder: smallint('sort_order').notNull(),
    /** Offered to nobody, but still nameable. */
    retired: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.id] })],
);
