import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { offices } from './offices.ts';

/**
 * Never deleted, and never changed but for the erasure of names and words (a trigger refuses): what arrived and was not
 * counted, kept until an administrator decides. The hash is part of the key,
 * so that a device which sends it again adds nothing.
 */
export const setAside = pgTable(
  'set_aside',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    ratingId: uuid('rating_id').notNull(),
    /** SHA-256 of the content, or of the text as received where the content has no canonical form. */
    contentHash: bytea('content_hash').notNull(),
    /** Why, as in @hailong/schema/verdict. */
    code: text().notNull(),
    /** The element of the batch, byte for byte as it was sent. */
    payload: text().notNull(),
    deviceId: uuid('device_id').notNull(),
    sentAt: text('sent_at').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    /** Month it would have counted in, 202610; that of its arrival where it names no usable time. */
    month: integer().notNull(),
    /** When names and words were taken out of `payload`, which is then the bare rating. */
    erasedAt: timestamp('erased_at', { withTimezone: true }),
    /** Content hash of what was left, so that the remainder can still be checked. */
    remainingHash: bytea('remaining_hash'),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.ratingId, table.contentHash] }),
    index('set_aside_month').on(table.officeId, table.month),
    index('set_aside_receipt').on(
      table.officeId,
      sql`substring(sha256(('receipt' || rating_id::text)::bytea) from 1 for 10)`,
    ),
    check('set_aside_erased_whole', sql`(${table.erasedAt} is null) = (${table.remainingHash} is null)`),
    check('set_aside_hash_is_sha256', sql`length(${table.contentHash}) = 32`),
  ],
);
