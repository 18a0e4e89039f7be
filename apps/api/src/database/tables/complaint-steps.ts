import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ratings } from './ratings.ts';

/** Append-only: the life of a complaint opened from a rating. The newest step is its state; it changes no count. */
export const complaintSteps = pgTable(
  'complaint_steps',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    /** 1, 2, 3… for each rating. */
    sequence: smallint().notNull(),
    state: text({ enum: ['new', 'verifying', 'upheld', 'not-upheld'] }).notNull(),
    /** Username of the person who took the step; never the rated officer. */
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.ratingId], foreignColumns: [ratings.officeId, ratings.id] }),
    check('complaint_steps_state', sql`${table.state} in ('new', 'verifying', 'upheld', 'not-upheld')`),
  ],
);
