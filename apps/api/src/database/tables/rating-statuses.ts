import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ratings } from './ratings.ts';

/** Append-only: who judged a rating valid or suspect, when and why. The newest counts; without one a rating is valid. */
export const ratingStatuses = pgTable(
  'rating_statuses',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    /** 1, 2, 3… for each rating. */
    sequence: smallint().notNull(),
    status: text({ enum: ['valid', 'suspect'] }).notNull(),
    /** Username of the person who decided. */
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.ratingId], foreignColumns: [ratings.officeId, ratings.id] }),
    check('rating_statuses_status', sql`${table.status} in ('valid', 'suspect')`),
  ],
);
