import type { Month } from '@hailong/schema/month';
import { scoresSchema } from '@hailong/schema/rating';
import type { ReviewFilter, ReviewItem } from '@hailong/schema/review';
import type { ComplaintState } from '@hailong/schema/complaint';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { monthNumber } from '../../database/month-number.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';

/** Items of one answer; the rest comes once these are dealt with. */
export const REVIEW_PAGE = 100;

type Row = Record<string, unknown> & {
  id: string;
  officer_name: string | null;
  scores: string | null;
  procedure: string | null;
  comment: string | null;
  review: ReviewItem['review'];
  shown: string | null;
  status: 'valid' | 'suspect';
  proposal: ReviewItem['proposal'];
  complaint: ComplaintState | null;
  history: ReviewItem['history'] | null;
  total: number;
};

/** In the order of receipt codes, which tells nobody when a rating was given. */
const selectItems = (where: SQL, filter: SQL): SQL => sql`
select *, count(*) over ()::int as total from (
  select r.id, o.name as officer_name, r.scores, coalesce(t.procedure_name, p.name, r.procedure_code) as procedure,
    nullif(t.comment, '') as comment,
    case when coalesce(t.comment, '') = '' then 'none' when reviewed.sequence is null then 'waiting'
      when reviewed.shown is null then 'reviewed' else 'redacted' end as review,
    case when t.comment is null then null else reviewed.shown end as shown,
    coalesce(judged.status, 'valid') as status,
    case when proposed.step = 'proposed' then json_build_object(
      'status', proposed.status, 'actor', proposed.actor, 'why', proposed.why) end as proposal,
    complained.state as complaint, past.history,
    substring(sha256(('receipt' || r.id::text)::bytea) from 1 for 10) as receipt
  from ratings r
  left join rating_texts t on t.office_id = r.office_id and t.rating_id = r.id
  left join officers o on o.office_id = r.office_id and o.id = r.officer_id
  left join procedures p on p.office_id = r.office_id and p.code = r.procedure_code
  left join lateral (select sequence, shown from comment_reviews s
    where s.office_id = r.office_id and s.rating_id = r.id order by sequence desc limit 1) reviewed on true
  left join lateral (select status from rating_statuses s
    where s.office_id = r.office_id and s.rating_id = r.id order by sequence desc limit 1) judged on true
  left join lateral (select step, status, actor, why from status_proposals s
    where s.office_id = r.office_id and s.rating_id = r.id order by sequence desc limit 1) proposed on true
  left join lateral (select state from complaint_steps s
    where s.office_id = r.office_id and s.rating_id = r.id order by sequence desc limit 1) complained on true
  left join lateral (select json_agg(json_build_object('step', step, 'actor', actor, 'why', why,
      'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by at) as history from (
    select 'status.' || status as step, actor, at, why from rating_statuses s
      where s.office_id = r.office_id and s.rating_id = r.id
    union all select 'proposal.' || step, actor, at, why from status_proposals s
      where s.office_id = r.office_id and s.rating_id = r.id
    union all select 'complaint.' || state, actor, at, why from complaint_steps s
      where s.office_id = r.office_id and s.rating_id = r.id
    union all select case when shown is null then 'comment.read' else 'comment.redacted' end, actor, at, why
      from comment_reviews s where s.office_id = r.office_id and s.rating_id = r.id) steps) past on true
  where ${where}
) items where ${filter}
order by receipt limit ${REVIEW_PAGE}`;

const FILTERS: Readonly<Record<ReviewFilter, SQL>> = {
  waiting: sql`review = 'waiting' or proposal is not null or complaint in ('new', 'verifying')`,
  comments: sql`comment is not null`,
  judged: sql`status = 'suspect' or proposal is not null or complaint is not null`,
  all: sql`true`,
};

const toItem = ({ id, officer_name: officerName, scores, history, total: _total, ...row }: Row): ReviewItem => ({
  code: receiptCodeOfId(id),
  officerName,
  scores: scores === null ? {} : scoresSchema.parse(JSON.parse(scores)),
  procedure: row.procedure,
  comment: row.comment,
  review: row.review,
  shown: row.shown,
  status: row.status,
  proposal: row.proposal,
  complaint: row.complaint,
  history: history ?? [],
});

export const readReviewItem = async (
  transaction: Transaction,
  officeId: number,
  ratingId: string,
): Promise<ReviewItem | null> => {
  const where = sql`r.office_id = ${officeId} and r.id = ${ratingId}`;
  const [row] = await transaction.execute<Row>(selectItems(where, sql`true`));
  return row === undefined ? null : toItem(row);
};

export const createReviewListStore = (database: Database) => ({
  /** Without anything about the reader's own roster entry. */
  read: async (officeId: number, month: Month, filter: ReviewFilter, ownOfficerId: string | null) => {
    const ofMonth = sql`r.office_id = ${officeId} and r.month = ${monthNumber(month)}`;
    const where = ownOfficerId === null ? ofMonth : sql`${ofMonth} and r.officer_id is distinct from ${ownOfficerId}`;
    const rows = await database.execute<Row>(selectItems(where, FILTERS[filter]));
    const [count] = await database.execute<{ waiting: number }>(sql`
      select count(*)::int as waiting from ratings r
      join rating_texts t on t.office_id = r.office_id and t.rating_id = r.id and t.comment <> ''
      where ${where} and not exists (
        select from comment_reviews s where s.office_id = r.office_id and s.rating_id = r.id)`);
    return { month, waiting: count?.waiting ?? 0, total: rows[0]?.total ?? 0, items: rows.map(toItem) };
  },
});
