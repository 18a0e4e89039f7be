import { boolean, date, index, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';

/**
 * Which rating came from which kiosk, for the count of given against arrived; the first verdict of a rating stays. Ratings
 * themselves name no kiosk, and no foreign key locks the kiosk's row from every batch.
 */
export const kioskArrivals = pgTable(
  'kiosk_arrivals',
  {
    officeId: smallint('office_id').notNull(),
    kioskId: uuid('kiosk_id').notNull(),
    ratingId: uuid('rating_id').notNull(),
    /** On the tablet's own clock, by which it counts too. */
    day: date({ mode: 'string' }).notNull(),
    isSetAside: boolean('is_set_aside').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.kioskId, table.ratingId] }),
    index('kiosk_arrivals_day').on(table.officeId, table.kioskId, table.day),
  ],
);
