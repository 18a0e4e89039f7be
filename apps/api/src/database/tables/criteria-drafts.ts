import type { DraftCriterion } from '@hailong/schema/criteria';
import type { ScoringProfile } from '@hailong/schema/scoring-profile';
import { integer, jsonb, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core';
import { offices } from './offices.ts';

/** The next criteria set while it is being written: one for each office, gone once it is published. */
export const criteriaDrafts = pgTable(
  'criteria_drafts',
  {
    officeId: smallint('office_id')
      .notNull()
      .references(() => offices.id),
    /** Rises with every save, so that two people cannot overwrite each other unseen. */
    revision: integer().notNull(),
    items: jsonb().$type<DraftCriterion[]>().notNull(),
    scoringProfile: jsonb('scoring_profile').$type<ScoringProfile>(),
    savedBy: text('saved_by').notNull(),
    savedAt: timestamp('saved_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.officeId] })],
);
