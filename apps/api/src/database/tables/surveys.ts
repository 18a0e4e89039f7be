import type { SurveyQuestion } from '@hailong/schema/survey';
import { sql } from 'drizzle-orm';
import { check, date, integer, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** Surveys whether the model works; the questions stay as they are once the first ballot is typed. */
export const surveys = pgTable(
  'surveys',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    /** 1, 2, 3… for each office. */
    survey: smallint().notNull(),
    title: text().notNull(),
    deadline: date({ mode: 'string' }),
    distributed: integer().notNull(),
    questions: jsonb().$type<SurveyQuestion[]>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.survey] }),
    check('surveys_distributed', sql`${table.distributed} >= 0`),
  ],
);
