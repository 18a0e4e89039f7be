import { pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** Kept for ever, retired ones too: a phone may send, months later, what it sealed to an old key. */
export const sealingKeys = pgTable(
  'sealing_keys',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    id: text().notNull(),
    publicKey: text('public_key').notNull(),
    privateKey: text('private_key').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    retiredAt: timestamp('retired_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.officeId, table.id] })],
);
