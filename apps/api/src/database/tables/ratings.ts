import { PROCEDURE_CODE_MAX_LENGTH } from '@hailong/schema/limits';
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';

/**
 * What citizens said, one row per rating or suggestion; never changed, never deleted (a trigger refuses).
 *
 * Columns stand in the order that wastes no padding, and `scores` is text because a text index is deduplicated: the many
 * ratings with the same answers share one index entry, which keeps the month's report an index-only scan at a few bytes
 * per rating. There is no foreign key to officers and criteria sets: it would lock the same few rows from every request,
 * and those rows cannot be deleted anyway. What may have to be erased one day lies in rating_texts.
 */
export const ratings = pgTable(
  'ratings',
  {
    /** When it was given, as well as it can be known; decides the month. */
    instant: timestamp({ withTimezone: true }).notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    /** receivedAt − sentAt; any size, as a device's clock may be decades off. */
    skewMs: bigint('skew_ms', { mode: 'number' }).notNull(),
    /** Month of `instant` in the office's zone: 202610. */
    month: integer().notNull(),
    officeId: smallint('office_id').notNull(),
    criteriaSet: smallint('criteria_set'),
    noticeVersion: smallint('notice_version'),
    clockFlag: boolean('clock_flag').notNull(),
    assisted: boolean(),
    id: uuid().notNull(),
    /** null for a suggestion to the office as a whole. */
    officerId: uuid('officer_id'),
    deviceId: uuid('device_id').notNull(),
    /** SHA-256 of the RFC 8785 JSON of the rating as received. */
    contentHash: bytea('content_hash').notNull(),
    /** JSON object with sorted keys: {"attitude":5,"resolution":null}; null for a suggestion. */
    scores: text(),
    /** As the device wrote it. */
    ratedAt: text('rated_at').notNull(),
    channel: text({ enum: ['phone', 'kiosk', 'paper'] }).notNull(),
    /** As received: absent is the usual "rating". */
    kind: text({ enum: ['rating', 'suggestion'] }),
    suggestionType: text('suggestion_type', { enum: ['suggestion', 'complaint', 'reflection'] }),
    outcome: text({ enum: ['received', 'supplement', 'refused', 'returned'] }),
    language: text(),
    procedureCode: text('procedure_code'),
    reasons: jsonb().$type<Record<string, string[]>>(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.id] }),
    index('ratings_month').on(table.officeId, table.month, table.officerId, table.criteriaSet, table.scores),
    // Found by receipt code: the same 80 bits that the device shows (packages/schema/src/receipt-code.ts).
    index('ratings_receipt').on(table.officeId, sql`substring(sha256(('receipt' || id::text)::bytea) from 1 for 10)`),
    check('ratings_month_is_one', sql`${table.month} % 100 between 1 and 12`),
    check('ratings_hash_is_sha256', sql`length(${table.contentHash}) = 32`),
    check('ratings_scores_are_an_object', sql`${table.scores} is json object`),
    check(
      'ratings_suggestion_has_no_officer',
      sql`(${table.kind} is not distinct from 'suggestion') = (${table.officerId} is null)
        and (${table.officerId} is null) = (${table.scores} is null)
        and (${table.scores} is null) = (${table.criteriaSet} is null)`,
    ),
    check('ratings_kind', sql`${table.kind} in ('rating', 'suggestion')`),
    check('ratings_channel', sql`${table.channel} in ('phone', 'kiosk', 'paper')`),
    check('ratings_outcome', sql`${table.outcome} in ('received', 'supplement', 'refused', 'returned')`),
    check('ratings_suggestion_type', sql`${table.suggestionType} in ('suggestion', 'complaint', 'reflection')`),
    check('ratings_rated_at_length', sql`length(${table.ratedAt}) <= 40`),
    check('ratings_language_length', sql`length(${table.language}) <= 35`),
    check(
      'ratings_procedure_code_length',
      sql`length(${table.procedureCode}) <= ${sql.raw(String(PROCEDURE_CODE_MAX_LENGTH))}`,
    ),
  ],
);
