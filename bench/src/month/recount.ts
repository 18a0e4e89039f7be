import type { ShownReport } from '@hailong/schema/monthly-report';
import type { Sql } from 'postgres';
import { monthNumber } from './insert-ratings.ts';

/** One line of figures: of an officer (null: of the whole office) and a question (null: of all of them). */
export interface Figure {
  readonly officer: string | null;
  readonly code: string | null;
  readonly n: number;
  /** Mean of a question, percentage of the satisfied of all of them, as printed. */
  readonly shown: string | null;
  /** Ratings that count, and that do not. */
  readonly ratings: string | null;
}

const keyOf = ({ officer, code }: Figure): string => `${officer ?? ''}/${code ?? ''}`;

export const sorted = (figures: readonly Figure[]): Figure[] =>
  figures.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** What a report says, where somebody was rated. */
export const figuresOf = ({ officers, office }: ShownReport): Figure[] => {
  const everyone = [{ officerId: null, ...office }, ...officers].filter(({ ratings }) => ratings.total > 0);
  return sorted(
    everyone.flatMap(({ officerId: officer, ratings, satisfaction, criteria }) => [
      {
        officer,
        code: null,
        n: satisfaction.n,
        shown: satisfaction.percent,
        ratings: `${ratings.valid} + ${ratings.suspect}`,
      },
      ...criteria.map(({ code, n, mean }) => ({ officer, code, n, shown: mean, ratings: null })),
    ]),
  );
};

/**
 * The same figures by a plain count: row by row, with the newest judgement of each looked up, all arithmetic in PostgreSQL's
 * numbers. Every question of the data is one of satisfaction.
 */
export const recount = async (sql: Sql, officeId: number, month: string): Promise<Figure[]> => {
  const rows = await sql<Figure[]>`
    with given as (
      select r.officer_id::text as officer, r.scores::json as scores, coalesce((
        select s.status from rating_statuses s where s.office_id = r.office_id and s.rating_id = r.id
        order by s.sequence desc limit 1), 'valid') as status
      from ratings r
      where r.office_id = ${officeId} and r.month = ${monthNumber(month)} and r.officer_id is not null
    ), answers as (
      select officer, key as code, value::int as score from given, json_each_text(scores)
      where status = 'valid' and value is not null
    )
    select officer, code, count(*)::int as n, round(avg(score), 2)::text as shown, null as ratings
    from answers group by grouping sets ((officer, code), (code))
    union all
    select people.officer, null, coalesce(satisfied.n, 0), shown, ratings
    from (
      select officer, count(*) filter (where status = 'valid') || ' + ' || count(*) filter (where status = 'suspect') as ratings
      from given group by grouping sets ((officer), ())
    ) as people left join (
      select officer, count(*)::int as n, round(100.0 * count(*) filter (where score >= 4) / count(*), 1)::text as shown
      from answers group by grouping sets ((officer), ())
    ) as satisfied on people.officer is not distinct from satisfied.officer`;
  return sorted([...rows]);
};
