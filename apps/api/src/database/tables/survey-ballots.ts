import { sql } from 'drizzle-orm';
import { check, foreignKey, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { surveys } from './surveys.ts';

/** A paper ballot that came back, as it was typed the first and the second time. Nothing in it says who filled it in. */
export const surveyBallots = pgTable(
  'survey_ballots',
  {
    officeId: smallint('office_id').notNull(),
    survey: smallint().notNull(),
    /** What the clerk wrote on it when it came back. */
    number: integer().notNull(),
    pass: smallint().notNull(),
    /** For each question the option ticked, 1 for the first; null where none or several were. */
    answers: jsonb().$type<(number | null)[]>().notNull(),
    remark: text().notNull(),
    /** Username. */
    typedBy: text('typed_by').notNull(),
    typedAt: timestamp('typed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.survey, table.number, table.pass] }),
    foreignKey({ columns: [table.officeId, table.survey], foreignColumns: [surveys.officeId, surveys.survey] }),
    check('survey_ballots_pass', sql`${table.pass} in (1, 2)`),
    check('survey_ballots_number', sql`${table.number} >= 1`),
  ],
);
