import { date, foreignKey, integer, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { kiosks } from './kiosks.ts';

/** How many ratings a tablet says were finished on it; the last total it reported of each day. */
export const kioskDays = pgTable(
  'kiosk_days',
  {
    officeId: smallint('office_id').notNull(),
    kioskId: uuid('kiosk_id').notNull(),
    /** A kiosk may have had several tablets on one day. */
    deviceId: uuid('device_id').notNull(),
    day: date({ mode: 'string' }).notNull(),
    given: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.kioskId, table.day, table.deviceId] }),
    foreignKey({ columns: [table.officeId, table.kioskId], foreignColumns: [kiosks.officeId, kiosks.id] }),
  ],
);
