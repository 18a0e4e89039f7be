import { sql } from 'drizzle-orm';
import { check, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { bytea } from '../columns.ts';
import { offices } from './offices.ts';

/** Officers' photos and the office's logo. Named by content, so that a photo may be cached for ever. */
export const officerPhotos = pgTable(
  'officer_photos',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    /** SHA-256 of the bytes, in hex. */
    hash: text().notNull(),
    contentType: text('content_type', { enum: ['image/webp', 'image/jpeg', 'image/png'] }).notNull(),
    bytes: bytea().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.hash] }),
    check('officer_photos_content_type', sql`${table.contentType} in ('image/webp', 'image/jpeg', 'image/png')`),
  ],
);
