import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { offices } from './offices.ts';

/**
 * Append-only: a closed month as it was frozen, revision by revision; the newest one is what reports show. The content is
 * text, as its hash is one of bytes. The ids say which ratings were counted, so that any revision can be counted again.
 */
export const monthRevisions = pgTable(
  'month_revisions',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    /** 202610 */
    month: integer().notNull(),
    /** 1 closed the month; each later one is an addendum. */
    revision: smallint().notNull(),
    frozenAt: timestamp('frozen_at', { withTimezone: true, precision: 3 }).notNull(),
    /** Username. */
    frozenBy: text('frozen_by').notNull(),
    /** RFC 8785 JSON: counts, figures, criteria versions, changes, who and when (apps/api/src/month/frozen-month.ts). */
    content: text().notNull(),
    /** SHA-256 of the content. */
    contentHash: bytea('content_hash').notNull(),
    /** 16 bytes each, in order: every rating and suggestion of the month, and those of them that were suspect. */
    ratingIds: bytea('rating_ids').notNull(),
    suspectIds: bytea('suspect_ids').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.month, table.revision] }),
    check('month_revisions_month_is_one', sql`${table.month} % 100 between 1 and 12`),
    check('month_revisions_revision', sql`${table.revision} >= 1`),
    check('month_revisions_hash', sql`${table.contentHash} = sha256(convert_to(${table.content}, 'UTF8'))`),
    check('month_revisions_ids', sql`length(${table.ratingIds}) % 16 = 0 and length(${table.suspectIds}) % 16 = 0`),
  ],
);
