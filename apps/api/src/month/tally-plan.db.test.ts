import { PgDialect } from 'drizzle-orm/pg-core';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { answerGroupsSql } from './tally.store.ts';

test('the statement that counts is the one that was measured', () => {
  const { sql, params } = new PgDialect().sqlToQuery(answerGroupsSql(7, '2026-10'));
  expect(params).toEqual([7, 202_610, 7, 7, 202_610]);
  expect(sql).toMatchInlineSnapshot(`
    "
    with answers as (
      select officer_id, criteria_set, scores, count(*) as n
      from ratings
      where office_id = $1 and month = $2
      group by officer_id, criteria_set, scores
    ), latest as (
      select distinct on (rating_id) rating_id, status
      from rating_statuses
      where office_id = $3
      order by rating_id, sequence desc
    ), suspects as (
      select officer_id, criteria_set, scores, count(*) as n
      from latest join ratings on ratings.office_id = $4 and ratings.id = latest.rating_id
      where latest.status = 'suspect' and month = $5
      group by officer_id, criteria_set, scores
    )
    select officer_id, criteria_set, scores, answers.n::int as total, coalesce(suspects.n, 0)::int as suspect
    from answers left join suspects using (officer_id, criteria_set, scores)"
  `);
});

test('it answers from the index alone once the table is vacuumed', async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 1 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  const officerId = sampleOfficers[0]?.id ?? '';
  await database.$client`
    insert into ratings (instant, received_at, skew_ms, month, office_id, criteria_set, clock_flag, id, officer_id,
      device_id, content_hash, scores, rated_at, channel)
    select now(), now(), 0, 202600 + 1 + n % 12, ${officeId}, 1, false, gen_random_uuid(), ${officerId}, gen_random_uuid(),
      sha256(n::text::bytea), '{"attitude":' || 1 + n % 5 || '}', '', 'phone'
    from generate_series(1, 20000) as n`;
  await database.$client`vacuum analyze ratings`;
  const { sql, params } = new PgDialect().sqlToQuery(answerGroupsSql(officeId, '2026-10'));
  const plan = await database.$client.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (analyze, costs off, timing off, summary off) ${sql}`,
    params as number[],
  );
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toMatch(/Index Only Scan using ratings_month on ratings[\s\S]*?Heap Fetches: 0/);
  expect(text).not.toMatch(/Seq Scan on ratings\b/);
});
