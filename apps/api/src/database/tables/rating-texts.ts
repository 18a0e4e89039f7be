import { COMMENT_MAX_LENGTH, CUSTOMER_NAME_MAX_LENGTH, PROCEDURE_NAME_MAX_LENGTH } from '@hailong/schema/limits';
import { sql } from 'drizzle-orm';
import { check, foreignKey, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { ratings } from './ratings.ts';

/**
 * The part of a rating that can tell who gave it, apart from the rest so that it can be erased. Only ratings that have
 * such a part have a row here.
 */
export const ratingTexts = pgTable(
  'rating_texts',
  {
    officeId: smallint('office_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    customerName: text('customer_name'),
    comment: text(),
    /** What the citizen typed instead of choosing from the list; it may hold their name. */
    procedureName: text('procedure_name'),
    /**
     * JSON object of fields this server does not know or cannot hold exactly; it may name somebody, so it goes too. Not
     * checked to be JSON by the database, whose parser gives up on nesting that ours accepts.
     */
    extra: text(),
    erasedAt: timestamp('erased_at', { withTimezone: true }),
    /** Content hash of what was left when the rest was erased, so that the remainder can still be checked. */
    remainingHash: bytea('remaining_hash'),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId] }),
    foreignKey({ columns: [table.officeId, table.ratingId], foreignColumns: [ratings.officeId, ratings.id] }),
    check(
      'rating_texts_name_length',
      sql`length(${table.customerName}) <= ${sql.raw(String(CUSTOMER_NAME_MAX_LENGTH))}`,
    ),
    check(
      'rating_texts_procedure_name_length',
      sql`length(${table.procedureName}) <= ${sql.raw(String(PROCEDURE_NAME_MAX_LENGTH))}`,
    ),
    check('rating_texts_comment_length', sql`length(${table.comment}) <= ${sql.raw(String(COMMENT_MAX_LENGTH))}`),
    // Without the procedure: releases that kept it with the answers left it there. The next run completes their erasure.
    check(
      'rating_texts_erased_whole',
      sql`(${table.erasedAt} is null) = (${table.remainingHash} is null)
        and (${table.erasedAt} is null or coalesce(${table.customerName}, ${table.comment}, ${table.extra}) is null)`,
    ),
  ],
);
