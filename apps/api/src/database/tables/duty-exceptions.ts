import type { Shift } from '@hailong/schema/duty-schedule';
import { date, foreignKey, jsonb, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { counters } from './counters.ts';

/** A day on which other shifts than those of the week are in force at a counter. */
export const dutyExceptions = pgTable(
  'duty_exceptions',
  {
    officeId: smallint('office_id').notNull(),
    counterId: uuid('counter_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    shifts: jsonb().$type<Shift[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.counterId, table.day] }),
    foreignKey({ columns: [table.officeId, table.counterId], foreignColumns: [counters.officeId, counters.id] }),
  ],
);
