import { foreignKey, index, pgTable, primaryKey, smallint, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { kiosks } from './kiosks.ts';

/**
 * Every key a kiosk ever held: a tablet that was replaced still delivers what it took before. Only hashes are kept; at most
 * one key of a kiosk is in force.
 */
export const kioskKeys = pgTable(
  'kiosk_keys',
  {
    officeId: smallint('office_id').notNull(),
    /** SHA-256 of the key's text. */
    keyHash: bytea('key_hash').notNull(),
    kioskId: uuid('kiosk_id').notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.keyHash] }),
    index('kiosk_keys_kiosk').on(table.officeId, table.kioskId),
    foreignKey({ columns: [table.officeId, table.kioskId], foreignColumns: [kiosks.officeId, kiosks.id] }),
  ],
);
