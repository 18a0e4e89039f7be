import { sql } from 'drizzle-orm';
import { check, date, foreignKey, jsonb, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { counters } from './counters.ts';
import { officerPhotos } from './officer-photos.ts';
import { offices } from './offices.ts';

/** Roster entries are never deleted (a trigger refuses): ratings of the departed still name them. */
export const officers = pgTable(
  'officers',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    id: uuid().notNull(),
    /** The office's own code, by which an import finds the entry. */
    code: text(),
    name: text().notNull(),
    position: text().notNull(),
    /** Fields of work, as the procedures name them. */
    fields: jsonb().$type<readonly string[]>().notNull().default([]),
    counterId: uuid('counter_id'),
    photoHash: text('photo_hash'),
    sortOrder: smallint('sort_order').notNull(),
    /**
     * First and last day of employment, in the office's zone; null = still employed. An entry that was a mistake keeps its
     * id, as a phone may already hold it, with an employment of no day at all: it ends the day before it begins.
     */
    employedFrom: date('employed_from', { mode: 'string' }).notNull(),
    employedUntil: date('employed_until', { mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.id] }),
    foreignKey({ columns: [table.officeId, table.counterId], foreignColumns: [counters.officeId, counters.id] }),
    foreignKey({
      columns: [table.officeId, table.photoHash],
      foreignColumns: [officerPhotos.officeId, officerPhotos.hash],
    }),
    check('officers_name_length', sql`length(${table.name}) between 1 and 100`),
    check('officers_position_length', sql`length(${table.position}) <= 200`),
    unique('officers_code').on(table.officeId, table.code),
    check('officers_employment', sql`${table.employedUntil} >= ${table.employedFrom} - 1`),
  ],
);
