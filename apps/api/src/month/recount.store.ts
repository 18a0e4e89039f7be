import type { MonthCounts } from '@hailong/schema/summarise-month';
import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { monthRevisions } from '../database/tables/month-revisions.ts';
import { takeApart } from './answer-groups.ts';
import type { FrozenRow } from './frozen-month.ts';
import { toAnswerGroup, type GroupRow } from './tally.store.ts';

/** PostgreSQL's spelling of an array of uuid. */
const uuidArray = (ids: Buffer): string => {
  const hex = ids.toString('hex');
  return `{${(hex.match(/.{32}/g) ?? []).join(',')}}`;
};

export interface StoredRevision extends FrozenRow {
  readonly month: number;
  readonly revision: number;
}

export const createRecountStore = (database: Database) => ({
  /** Every revision of an office, oldest month first. */
  listAll: (officeId: number): Promise<StoredRevision[]> =>
    database
      .select()
      .from(monthRevisions)
      .where(eq(monthRevisions.officeId, officeId))
      .orderBy(asc(monthRevisions.month), asc(monthRevisions.revision)),

  /** Counts the ratings that a revision names once more. */
  recount: async (
    officeId: number,
    { month, ratingIds, suspectIds }: StoredRevision,
  ): Promise<Pick<MonthCounts, 'suggestions' | 'counts' | 'tallies'>> => {
    const rows = await database.execute<GroupRow>(sql`
      select officer_id, criteria_set, scores, count(*)::int as total,
        (count(*) filter (where id = any(${uuidArray(suspectIds)}::text::uuid[])))::int as suspect
      from ratings
      where office_id = ${officeId} and month = ${month} and id = any(${uuidArray(ratingIds)}::text::uuid[])
      group by officer_id, criteria_set, scores`);
    return takeApart(rows.map(toAnswerGroup));
  },
});
