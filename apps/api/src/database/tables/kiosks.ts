import type { FleetKiosk, PinVerifier } from '@hailong/schema/kiosk';
import { foreignKey, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { counters } from './counters.ts';
import { offices } from './offices.ts';

/** A tablet at a counter; its keys lie in kiosk_keys. */
export const kiosks = pgTable(
  'kiosks',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    id: uuid().notNull(),
    name: text().notNull(),
    counterId: uuid('counter_id'),
    pin: jsonb().$type<PinVerifier>(),
    /** SHA-256 of the pairing code that was given out and not used yet. */
    codeHash: bytea('code_hash'),
    codeExpiresAt: timestamp('code_expires_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Until it is paired again. */
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    /** What its tablet last said of itself. */
    lastContact: jsonb('last_contact').$type<NonNullable<FleetKiosk['lastContact']>>(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.id] }),
    foreignKey({ columns: [table.officeId, table.counterId], foreignColumns: [counters.officeId, counters.id] }),
  ],
);
