import type { CriteriaSet } from '@hailong/schema/criterion';
import type { Month } from '@hailong/schema/month';
import { scoresSchema } from '@hailong/schema/rating';
import type { MonthCounts } from '@hailong/schema/summarise-month';
import { and, asc, count, eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../auth/transaction.ts';
import type { Database } from '../database/connection.ts';
import { criteriaSets } from '../database/tables/criteria-sets.ts';
import { officers } from '../database/tables/officers.ts';
import { offices } from '../database/tables/offices.ts';
import { setAside } from '../database/tables/set-aside.ts';
import { takeApart, type AnswerGroup } from './answer-groups.ts';
import { criteriaSetsListed, officersListed } from './listed-in-month.ts';
import { monthNumber } from '../database/month-number.ts';

/**
 * Counts equal answers of one month together. `answers` is an index-only scan of ratings_month, whatever else lies in the
 * table; `latest` reads only the month's part of rating_statuses_month, and `suspects` looks those few ratings up.
 */
export const answerGroupsSql = (officeId: number, month: Month): SQL => sql`
with answers as (
  select officer_id, criteria_set, scores, count(*) as n
  from ratings
  where office_id = ${officeId} and month = ${monthNumber(month)}
  group by officer_id, criteria_set, scores
), latest as (
  select distinct on (rating_id) rating_id, status
  from rating_statuses
  where office_id = ${officeId} and month = ${monthNumber(month)}
  order by rating_id, sequence desc
), suspects as (
  select officer_id, criteria_set, scores, count(*) as n
  from latest join ratings on ratings.office_id = ${officeId} and ratings.id = latest.rating_id
  where latest.status = 'suspect'
  group by officer_id, criteria_set, scores
)
select officer_id, criteria_set, scores, answers.n::int as total, coalesce(suspects.n, 0)::int as suspect
from answers left join suspects using (officer_id, criteria_set, scores)`;

export type GroupRow = Record<string, unknown> & {
  officer_id: string | null;
  criteria_set: number | null;
  scores: string | null;
  total: number;
  suspect: number;
};

export const toAnswerGroup = (row: GroupRow): AnswerGroup => ({
  officerId: row.officer_id,
  criteriaSet: row.criteria_set,
  scores: row.scores === null ? null : scoresSchema.parse(JSON.parse(row.scores)),
  total: row.total,
  suspect: row.suspect,
});

const readGroups = async (transaction: Transaction, officeId: number, month: Month): Promise<AnswerGroup[]> => {
  const rows = await transaction.execute<GroupRow>(answerGroupsSql(officeId, month));
  return rows.map(toAnswerGroup);
};

const readOffice = async (transaction: Transaction, officeId: number) => {
  const [office] = await transaction
    .select({ name: offices.name, timeZone: offices.timeZone })
    .from(offices)
    .where(eq(offices.id, officeId));
  if (!office) throw new Error(`office ${officeId} is gone`);
  return office;
};

const readRoster = (transaction: Transaction, officeId: number) =>
  transaction
    .select({
      id: officers.id,
      name: officers.name,
      employedFrom: officers.employedFrom,
      employedUntil: officers.employedUntil,
    })
    .from(officers)
    .where(eq(officers.officeId, officeId))
    .orderBy(asc(officers.sortOrder), asc(officers.name), asc(officers.id));

const readCriteriaSets = (transaction: Transaction, officeId: number) =>
  transaction
    .select({
      version: criteriaSets.version,
      items: criteriaSets.items,
      scoringProfile: criteriaSets.scoringProfile,
      validFrom: criteriaSets.validFrom,
    })
    .from(criteriaSets)
    .where(eq(criteriaSets.officeId, officeId));

const countSetAside = async (transaction: Transaction, officeId: number, month: Month): Promise<number> => {
  const [row] = await transaction
    .select({ n: count() })
    .from(setAside)
    .where(
      and(
        eq(setAside.officeId, officeId),
        eq(setAside.month, monthNumber(month)),
        // What an administrator counted is a rating now.
        sql`not exists (select from set_aside_decisions d where (d.office_id, d.rating_id, d.content_hash) =
          (${setAside.officeId}, ${setAside.ratingId}, ${setAside.contentHash}) and d.decision = 'counted')`,
      ),
    );
  return row?.n ?? 0;
};

/** Everything `summariseMonth` needs, as far as `transaction` sees; wants a snapshot of one instant. */
export const readMonth = async (transaction: Transaction, officeId: number, month: Month): Promise<MonthCounts> => {
  const office = await readOffice(transaction, officeId);
  const groups = await readGroups(transaction, officeId, month);
  const { suggestions, counts, tallies } = takeApart(groups);
  const rated = new Set(counts.map(({ officerId }) => officerId));
  const answered = new Set(groups.flatMap(({ criteriaSet }) => criteriaSet ?? []));
  const published = await readCriteriaSets(transaction, officeId);
  const listedSets: readonly CriteriaSet[] = criteriaSetsListed(published, month, office.timeZone, answered).map(
    ({ version, items, scoringProfile }) => ({ version, items, ...(scoringProfile && { scoringProfile }) }),
  );
  return {
    month,
    status: 'open',
    revision: 0,
    setAside: await countSetAside(transaction, officeId, month),
    suggestions,
    officeName: office.name,
    officers: officersListed(await readRoster(transaction, officeId), month, rated),
    criteriaSets: listedSets,
    counts,
    tallies,
  };
};

/** One instant for all statements of a transaction that only looks. */
export const ONE_INSTANT = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

export const createTallyStore = (database: Database) => ({
  /** Everything `summariseMonth` needs, counted from the ratings, as of one instant. */
  read: (officeId: number, month: Month): Promise<MonthCounts> =>
    database.transaction((transaction) => readMonth(transaction, officeId, month), ONE_INSTANT),
});
