import { sql } from 'drizzle-orm';
import { boolean, check, jsonb, pgTable, smallint, text, timestamp, unique } from 'drizzle-orm/pg-core';
import type { OfficeSettings } from '@hailong/schema/office-settings';

/** The small number stands in every key of every other table, so that a province can be spread over machines by office. */
export const offices = pgTable(
  'offices',
  {
    id: smallint().primaryKey().generatedByDefaultAsIdentity(),
    slug: text().notNull(),
    name: text().notNull(),
    /** The authority above, as printed at the head of a report. */
    superiorName: text('superior_name').notNull(),
    timeZone: text('time_zone').notNull().default('Asia/Ho_Chi_Minh'),
    /** True while the office runs on the data that came with the product. */
    sample: boolean().notNull().default(false),
    /** The logo among the office's pictures, a PNG. */
    logoHash: text('logo_hash'),
    settings: jsonb().$type<OfficeSettings>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('offices_slug').on(table.slug),
    check('offices_slug_shape', sql`${table.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${table.slug}) <= 63`),
  ],
);
