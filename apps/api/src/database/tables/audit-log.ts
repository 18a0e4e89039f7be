import { sql } from 'drizzle-orm';
import { bigint, check, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { offices } from './offices.ts';

/**
 * Append-only (triggers refuse UPDATE, DELETE and TRUNCATE): every write by a signed-in person and every view of names.
 * Each entry carries the hash of the one before it, so that an edited, missing or reordered entry shows.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    /** 1, 2, 3… for each office. */
    sequence: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    /** Username, or "console" for a command typed on the server. */
    actor: text().notNull(),
    action: text().notNull(),
    /** Never a citizen's name or words. */
    details: jsonb().$type<Readonly<Record<string, string | number | boolean | null>>>().notNull(),
    previousHash: bytea('previous_hash').notNull(),
    hash: bytea().notNull(),
    /** Which HMAC key made the hash; null = plain SHA-256. */
    keyId: text('key_id'),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.sequence] }),
    check('audit_log_sequence', sql`${table.sequence} >= 1`),
    check('audit_log_hashes', sql`length(${table.hash}) = 32 and length(${table.previousHash}) = 32`),
  ],
);
