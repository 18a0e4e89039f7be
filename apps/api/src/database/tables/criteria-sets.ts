import type { Criterion } from '@hailong/schema/criterion';
import type { ScoringProfile } from '@hailong/schema/scoring-profile';
import { sql } from 'drizzle-orm';
import { check, jsonb, pgTable, primaryKey, smallint, timestamp } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** A published version never changes and is never deleted: ratings name the version they answered. */
export const criteriaSets = pgTable(
  'criteria_sets',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    version: smallint().notNull(),
    items: jsonb().$type<Criterion[]>().notNull(),
    scoringProfile: jsonb('scoring_profile').$type<ScoringProfile>(),
    validFrom: timestamp('valid_from', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.officeId, table.version] }),
    check('criteria_sets_version', sql`${table.version} >= 1`),
  ],
);
