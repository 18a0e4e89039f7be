import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** What a citizen asked about their own data, by receipt code. Holds no name and no words. */
export const privacyRequests = pgTable(
  'privacy_requests',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    id: uuid().notNull().defaultRandom(),
    /** 16 characters without separators. */
    receiptCode: text('receipt_code').notNull(),
    kind: text({ enum: ['erasure', 'correction'] }).notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull().defaultNow(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    settledBy: text('settled_by'),
    outcome: text({ enum: ['erased', 'answered', 'declined'] }),
    why: text(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.id] }),
    index('privacy_requests_asked').on(table.officeId, table.askedAt),
    check('privacy_requests_kind', sql`${table.kind} in ('erasure', 'correction')`),
    check('privacy_requests_code_length', sql`length(${table.receiptCode}) = 16`),
    check('privacy_requests_outcome', sql`${table.outcome} in ('erased', 'answered', 'declined')`),
    check(
      'privacy_requests_settled_whole',
      sql`(${table.settledAt} is null) = (${table.settledBy} is null) and (${table.settledAt} is null) = (${table.outcome} is null)`,
    ),
  ],
);
