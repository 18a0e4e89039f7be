import type { WeekPattern } from '@hailong/schema/duty-schedule';
import { foreignKey, jsonb, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { counters } from './counters.ts';

/** Who serves at a counter in every week. */
export const dutyWeeks = pgTable(
  'duty_weeks',
  {
    officeId: smallint('office_id').notNull(),
    counterId: uuid('counter_id').notNull(),
    week: jsonb().$type<WeekPattern>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.counterId] }),
    foreignKey({ columns: [table.officeId, table.counterId], foreignColumns: [counters.officeId, counters.id] }),
  ],
);
