import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ratings } from './ratings.ts';

/** Append-only: who judged a rating valid or suspect, when and why. The newest counts; without one a rating is valid. */
export const ratingStatuses = pgTable(
  'rating_statuses',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    /** 1, 2, 3… for each rating. */
    sequence: smallint().notNull(),
    /**
     * The rating's, 202610: a month's report finds its judgements without a look at those of all other months. A trigger puts
     * it in, whoever writes, so that it cannot differ and processes of an earlier release need not know of it.
     */
    month: integer().notNull().default(0),
    status: text({ enum: ['valid', 'suspect'] }).notNull(),
    /** Username of the person who decided. */
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.ratingId], foreignColumns: [ratings.officeId, ratings.id] }),
    index('rating_statuses_month').on(table.officeId, table.month),
    check('rating_statuses_month_is_one', sql`${table.month} % 100 between 1 and 12`),
    check('rating_statuses_status', sql`${table.status} in ('valid', 'suspect')`),
  ],
);
