import type { Sql, TransactionSql } from 'postgres';
import type { MonthLoad } from './shape.ts';

/** "2026-10" → 202610, as the table keeps it. */
export const monthNumber = (month: string): number => Number(month.replace('-', ''));

/** PostgreSQL's spelling of an array of numbers. */
const arrayOf = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

/** SQL that makes of sixteen bytes an id as devices draw it, of version 4. */
export const idOf = (sql: Sql | TransactionSql, bytes: string) => {
  const drawn = sql.unsafe(bytes);
  return sql`encode(set_byte(set_byte(${drawn}, 6, get_byte(${drawn}, 6) & 15 | 64), 8, get_byte(${drawn}, 8) & 63 | 128),
    'hex')::uuid`;
};

/**
 * One month of every office, in the order in which it was given, so that an office's rows lie scattered among the others'.
 * Everything about a rating comes from the hash of office, month and place: every database gets the same rows. `bytes` are
 * the hash's second half, the first is the id.
 */
export const insertMonth = async (sql: Sql, { month, perOffice }: MonthLoad): Promise<void> => {
  await sql`
    insert into ratings (instant, received_at, skew_ms, month, office_id, criteria_set, notice_version, clock_flag, id,
      officer_id, device_id, content_hash, scores, rated_at, channel, kind, suggestion_type, language, procedure_code, reasons)
    with rosters as (
      select office_id, array_agg(id order by sort_order) as officers from officers group by office_id
    ), listed as (
      select array_agg(code order by sort_order) as codes from procedures where office_id = 1
    ), hashed as materialized (
      select office_id, sha256(convert_to(format('%s/%s/%s', office_id, ${month}::text, place), 'UTF8')) as hash
      from unnest(${arrayOf(perOffice)}::text::int[]) with ordinality as load (n, office_id), generate_series(1, load.n) as place
    ), drawn as (
      select office_id::smallint, ${idOf(sql, 'substring(hash from 1 for 16)')} as id, sha256(hash) as content_hash,
        substring(hash from 17) as bytes,
        ${idOf(sql, 'substring(sha256(substring(hash from 1 for 4)) from 1 for 16)')} as device_id
      from hashed
    ), timed as (
      select *, get_byte(bytes, 0) < 3 as suggestion,
        (${`${month}-01`}::text::date + get_byte(bytes, 1) % 28)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          + make_interval(secs => 27000 + (get_byte(bytes, 2) * 256 + get_byte(bytes, 3)) * 0.5218) as instant,
        case when get_byte(bytes, 4) < 150 then 5 when get_byte(bytes, 4) < 215 then 4 when get_byte(bytes, 4) < 240 then 3
          when get_byte(bytes, 4) < 250 then 2 else 1 end as attitude,
        case when get_byte(bytes, 5) < 130 then 5 when get_byte(bytes, 5) < 200 then 4 when get_byte(bytes, 5) < 235 then 3
          when get_byte(bytes, 5) < 248 then 2 else 1 end as guidance,
        case when get_byte(bytes, 6) < 120 then '5' when get_byte(bytes, 6) < 190 then '4' when get_byte(bytes, 6) < 225 then '3'
          when get_byte(bytes, 6) < 240 then 'null' else '2' end as resolution
      from drawn
    )
    select instant, instant + interval '2 seconds', 0, ${monthNumber(month)}, office_id,
      case when not suggestion then 1 end, 1, false, id,
      case when not suggestion then officers[1 + get_byte(bytes, 7) % cardinality(officers)] end, device_id, content_hash,
      case when not suggestion
        then format('{"attitude":%s,"guidance":%s,"resolution":%s}', attitude, guidance, resolution) end,
      to_char(instant at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"'),
      case when get_byte(bytes, 8) < 64 then 'kiosk' else 'phone' end,
      case when suggestion then 'suggestion' end, case when suggestion then 'suggestion' end, 'vi',
      case when not suggestion then codes[1 + (get_byte(bytes, 9) * 256 + get_byte(bytes, 10)) % cardinality(codes)] end,
      case when not suggestion and attitude <= 2 then '{"attitude": ["rude"]}'::jsonb end
    from timed join rosters using (office_id), listed
    order by instant`;
};
