import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { setAside } from './set-aside.ts';

/** Append-only: what an administrator decided about something set aside. Counted is final: it is a rating from then on. */
export const setAsideDecisions = pgTable(
  'set_aside_decisions',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    contentHash: bytea('content_hash').notNull(),
    /** 1, 2, 3… for each thing set aside. */
    sequence: smallint().notNull(),
    decision: text({ enum: ['counted', 'left'] }).notNull(),
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.contentHash, table.sequence] }),
    foreignKey({
      columns: [table.officeId, table.ratingId, table.contentHash],
      foreignColumns: [setAside.officeId, setAside.ratingId, setAside.contentHash],
    }),
    check('set_aside_decisions_decision', sql`${table.decision} in ('counted', 'left')`),
  ],
);
