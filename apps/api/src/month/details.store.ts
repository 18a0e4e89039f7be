import { circularPointsOf, type ScoredGroup } from '@hailong/schema/circular-score';
import type { ComplaintState } from '@hailong/schema/complaint';
import type { CriteriaSet } from '@hailong/schema/criterion';
import type { Month } from '@hailong/schema/month';
import type { MonthDetails } from '@hailong/schema/month-figures';
import { channelSchema, scoresSchema } from '@hailong/schema/rating';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../auth/transaction.ts';
import { monthNumber } from '../database/month-number.ts';

/** The month's ratings that count: of an officer, and not judged suspect. */
const validRatings = (officeId: number, month: Month): SQL => sql`
  valid as (
    select r.* from ratings r
    where r.office_id = ${officeId} and r.month = ${monthNumber(month)} and r.officer_id is not null
      and not exists (
        select from (
          select status from rating_statuses s
          where s.office_id = ${officeId} and s.rating_id = r.id order by sequence desc limit 1) judged
        where judged.status = 'suspect'))`;

type ReasonRow = Record<string, unknown> & {
  officer_id: string;
  criteria_set: number;
  code: string;
  reason: string;
  n: number;
};
type ChannelRow = Record<string, unknown> & { officer_id: string; channel: string; n: number };
type HourRow = Record<string, unknown> & { weekday: number; hour: number; n: number };
type ScoredRow = Record<string, unknown> & {
  officer_id: string;
  criteria_set: number;
  scores: string;
  complaint: ComplaintState | null;
  n: number;
};

const readReasons = async (transaction: Transaction, from: SQL): Promise<MonthDetails['reasons']> => {
  const rows = await transaction.execute<ReasonRow>(sql`
    with ${from}
    select officer_id, criteria_set, given.key as code, reason, count(*)::int as n
    from valid, jsonb_each(reasons) given, jsonb_array_elements_text(given.value) reason
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`);
  return rows.map(({ officer_id: officerId, criteria_set: criteriaSet, code, reason, n }) => ({
    officerId,
    criteriaSet,
    code,
    reason,
    n,
  }));
};

const readChannels = async (transaction: Transaction, from: SQL): Promise<MonthDetails['channels']> => {
  const rows = await transaction.execute<ChannelRow>(sql`
    with ${from} select officer_id, channel, count(*)::int as n from valid group by 1, 2 order by 1, 2`);
  return rows.map(({ officer_id: officerId, channel, n }) => ({ officerId, channel: channelSchema.parse(channel), n }));
};

const readHours = async (transaction: Transaction, from: SQL, timeZone: string): Promise<MonthDetails['hours']> => {
  const rows = await transaction.execute<HourRow>(sql`
    with ${from}
    select extract(isodow from local)::int as weekday, extract(hour from local)::int as hour, count(*)::int as n
    from (select instant at time zone ${timeZone} as local from valid) as given
    group by 1, 2 order by 1, 2`);
  return rows.map(({ weekday, hour, n }) => ({ weekday, hour, n }));
};

const readScored = async (
  transaction: Transaction,
  from: SQL,
  sets: readonly CriteriaSet[],
): Promise<MonthDetails['circular']> => {
  if (sets.every(({ scoringProfile }) => scoringProfile === undefined)) return [];
  const rows = await transaction.execute<ScoredRow>(sql`
    with ${from}
    select officer_id, criteria_set, scores, complained.state as complaint, count(*)::int as n
    from valid
    left join lateral (
      select state from complaint_steps c
      where c.office_id = valid.office_id and c.rating_id = valid.id order by sequence desc limit 1) complained on true
    group by 1, 2, 3, 4`);
  const groups = rows.map((row): ScoredGroup & { readonly officerId: string } => ({
    officerId: row.officer_id,
    criteriaSet: row.criteria_set,
    scores: scoresSchema.parse(JSON.parse(row.scores)),
    complaint: row.complaint,
    n: row.n,
  }));
  return [...Map.groupBy(groups, ({ officerId }) => officerId)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([officerId, own]) => {
      const points = circularPointsOf(own, sets);
      return points === null ? [] : [{ officerId, points }];
    });
};

/** Reasons, channels, hours and points of a month's valid ratings, as far as `transaction` sees. */
export const readDetails = async (
  transaction: Transaction,
  office: { readonly id: number; readonly timeZone: string },
  month: Month,
  sets: readonly CriteriaSet[],
): Promise<MonthDetails> => {
  const from = validRatings(office.id, month);
  return {
    reasons: await readReasons(transaction, from),
    channels: await readChannels(transaction, from),
    hours: await readHours(transaction, from, office.timeZone),
    circular: await readScored(transaction, from, sets),
  };
};

/** Only what makes the score: a year of open months is counted within the time that a reader waits. */
export const readScorePoints = async (
  transaction: Transaction,
  officeId: number,
  month: Month,
  sets: readonly CriteriaSet[],
): Promise<MonthDetails> => ({
  reasons: [],
  channels: [],
  hours: [],
  circular: await readScored(transaction, validRatings(officeId, month), sets),
});
