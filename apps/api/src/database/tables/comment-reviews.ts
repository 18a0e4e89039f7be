import { foreignKey, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ratings } from './ratings.ts';

/**
 * Who read a comment and what reports show of it. The newest row counts; the citizen's own words stay in rating_texts.
 * Rows are never deleted (a trigger refuses), but `shown` goes when the citizen's words are erased.
 */
export const commentReviews = pgTable(
  'comment_reviews',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    /** 1, 2, 3… for each rating. */
    sequence: smallint().notNull(),
    /** What is shown instead of the comment; null: the comment as it was written. */
    shown: text(),
    actor: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.sequence] }),
    foreignKey({ columns: [table.officeId, table.ratingId], foreignColumns: [ratings.officeId, ratings.id] }),
  ],
);
