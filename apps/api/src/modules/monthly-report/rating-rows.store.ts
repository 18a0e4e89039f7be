import type { Month } from '@hailong/schema/month';
import { scoresSchema, type Scores } from '@hailong/schema/rating';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { procedures } from '../../database/tables/procedures.ts';
import { ratingStatuses } from '../../database/tables/rating-statuses.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { monthNumber } from '../../database/month-number.ts';
import { shownComment } from '../../rating/shown-comment.store.ts';

/** One rating or suggestion as the export shows it. */
export interface RatingRow {
  readonly id: string;
  /** "2026-10-31 16:00" on the office's clock: the hour and no finer, so that a queue at the counter tells nobody who. */
  readonly ratedHour: string;
  readonly kind: 'rating' | 'suggestion';
  readonly suggestionType: string | null;
  readonly status: 'valid' | 'suspect';
  readonly officerId: string | null;
  readonly officerName: string | null;
  readonly criteriaSet: number | null;
  readonly scores: Scores;
  readonly reasons: Readonly<Record<string, readonly string[]>>;
  readonly comment: string | null;
  /** null as well when names were not asked for. */
  readonly customerName: string | null;
  readonly procedureCode: string | null;
  readonly procedureName: string | null;
  readonly channel: string;
  readonly outcome: string | null;
  readonly language: string | null;
  readonly assisted: boolean | null;
  readonly clockFlag: boolean;
}

const latestStatus = sql<'valid' | 'suspect' | null>`(
  select ${ratingStatuses.status} from ${ratingStatuses}
  where ${ratingStatuses.officeId} = ${ratings.officeId} and ${ratingStatuses.ratingId} = ${ratings.id}
  order by ${ratingStatuses.sequence} desc limit 1)`;

const columns = {
  id: ratings.id,
  ratedHour: sql<string>`to_char(${ratings.instant} at time zone ${offices.timeZone}, 'YYYY-MM-DD HH24:00')`,
  suggestionType: ratings.suggestionType,
  status: latestStatus,
  officerId: ratings.officerId,
  officerName: officers.name,
  criteriaSet: ratings.criteriaSet,
  scores: ratings.scores,
  reasons: ratings.reasons,
  comment: shownComment,
  procedureCode: ratings.procedureCode,
  procedureName: sql<string | null>`coalesce(${ratingTexts.procedureName}, ${procedures.name})`,
  channel: ratings.channel,
  outcome: ratings.outcome,
  language: ratings.language,
  assisted: ratings.assisted,
  clockFlag: ratings.clockFlag,
};

export const createRatingRowStore = (database: Database) => ({
  /** Which ratings and suggestions a month has; few bytes each, so that the rows themselves can be read in portions. */
  list: (officeId: number, month: Month): Promise<{ id: string; officerId: string | null }[]> =>
    database
      .select({ id: ratings.id, officerId: ratings.officerId })
      .from(ratings)
      .where(and(eq(ratings.officeId, officeId), eq(ratings.month, monthNumber(month)))),

  /** The rows of these ids, in any order. Names are not even read from the database unless they may be shown. */
  read: async (officeId: number, ids: readonly string[], withNames: boolean): Promise<RatingRow[]> => {
    const found = await database
      .select({ ...columns, customerName: withNames ? ratingTexts.customerName : sql<null>`null` })
      .from(ratings)
      .innerJoin(offices, eq(offices.id, ratings.officeId))
      .leftJoin(ratingTexts, and(eq(ratingTexts.officeId, ratings.officeId), eq(ratingTexts.ratingId, ratings.id)))
      .leftJoin(officers, and(eq(officers.officeId, ratings.officeId), eq(officers.id, ratings.officerId)))
      .leftJoin(procedures, and(eq(procedures.officeId, ratings.officeId), eq(procedures.code, ratings.procedureCode)))
      .where(and(eq(ratings.officeId, officeId), inArray(ratings.id, [...ids])));
    return found.map(({ scores, reasons, status, ...row }) => ({
      ...row,
      kind: row.officerId === null ? 'suggestion' : 'rating',
      status: status ?? 'valid',
      scores: scores === null ? {} : scoresSchema.parse(JSON.parse(scores)),
      reasons: reasons ?? {},
    }));
  },

  /** Codes of the office's criteria, every version, in the order they are asked. */
  criterionCodes: async (officeId: number): Promise<string[]> => {
    const rows = await database.execute<{ items: { code: string }[] }>(
      sql`select items from criteria_sets where office_id = ${officeId} order by version`,
    );
    return [...new Set(rows.flatMap(({ items }) => items.map(({ code }) => code)))];
  },
});
