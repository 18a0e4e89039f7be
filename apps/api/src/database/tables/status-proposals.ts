import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ratings } from './ratings.ts';

/**
 * Append-only: judgements that need a second person. The newest row says whether one waits; a confirmed one became a row
 * of rating_statuses.
 */
export const statusProposals = pgTable(
  'status_proposals',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    /** 1, 2, 3… for each rating. */
    sequence: smallint().notNull(),
    step: text({ enum: ['proposed', 'confirmed', 'declined'] }).notNull(),
    status: text({ enum: ['valid', 'suspect'] }).notNull(),
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.ratingId], foreignColumns: [ratings.officeId, ratings.id] }),
    check('status_proposals_step', sql`${table.step} in ('proposed', 'confirmed', 'declined')`),
    check('status_proposals_status', sql`${table.status} in ('valid', 'suspect')`),
  ],
);
