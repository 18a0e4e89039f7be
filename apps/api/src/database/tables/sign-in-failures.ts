import { index, integer, pgTable, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';

/** How often signing in failed lately, per account, per address and per both together. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    /** HMAC of what is counted: people type passwords into the wrong field, and addresses are personal data. */
    key: bytea().primaryKey(),
    failures: integer().notNull(),
    lastFailedAt: timestamp('last_failed_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('sign_in_failures_last').on(table.lastFailedAt)],
);
