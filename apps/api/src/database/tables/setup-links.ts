import { pgTable, timestamp } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';

/** The one-time link for the first administrator. Redeeming deletes the row, so that it cannot happen twice. */
export const setupLinks = pgTable('setup_links', {
  /** SHA-256 of the token. */
  tokenHash: bytea('token_hash').primaryKey(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
});
