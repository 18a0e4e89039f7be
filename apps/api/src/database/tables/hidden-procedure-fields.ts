import { pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** Fields whose procedures the office does not offer on its form, such as those that the police handle elsewhere. */
export const hiddenProcedureFields = pgTable(
  'hidden_procedure_fields',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    field: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.field] })],
);
