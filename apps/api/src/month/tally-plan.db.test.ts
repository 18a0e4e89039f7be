import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { closeDatabase, openDatabase, type Database } from '../database/connection.ts';
import { sampleOfficers } from '../sample/roster.ts';
import { answerGroupsSql } from './tally.store.ts';

test('the statement that counts is the one that was measured', () => {
  const { sql, params } = new PgDialect().sqlToQuery(answerGroupsSql(7, '2026-10'));
  expect(params).toEqual([7, 202_610, 7, 202_610, 7]);
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
      where office_id = $3 and month = $4
      order by rating_id, sequence desc
    ), suspects as (
      select officer_id, criteria_set, scores, count(*) as n
      from latest join ratings on ratings.office_id = $5 and ratings.id = latest.rating_id
      where latest.status = 'suspect'
      group by officer_id, criteria_set, scores
    )
    select officer_id, criteria_set, scores, answers.n::int as total, coalesce(suspects.n, 0)::int as suspect
    from answers left join suspects using (officer_id, criteria_set, scores)"
  `);
});

/** Twenty thousand ratings in twelve months, every seventh judged, month after month as people do. */
const insertYear = async (database: Database, officeId: number): Promise<void> => {
  const officerId = sampleOfficers[0]?.id ?? '';
  await database.$client`
    insert into ratings (instant, received_at, skew_ms, month, office_id, criteria_set, clock_flag, id, officer_id,
      device_id, content_hash, scores, rated_at, channel)
    select now(), now(), 0, 202600 + 1 + n % 12, ${officeId}, 1, false, md5(n::text)::uuid, ${officerId}, gen_random_uuid(),
      sha256(n::text::bytea), '{"attitude":' || 1 + n % 5 || '}', '', 'phone'
    from generate_series(1, 20000) as n`;
  await database.$client`
    insert into rating_statuses (office_id, rating_id, sequence, status, actor, why)
    select ${officeId}, md5(n::text)::uuid, 1, 'suspect', 'thong.ke', 'thử' from generate_series(1, 20000, 7) as n order by n % 12`;
  // One statement each: neither runs beside another.
  await database.$client`vacuum analyze ratings`;
  await database.$client`vacuum analyze rating_statuses`;
};

const explain = async (database: Database, statement: SQL): Promise<string> => {
  const { sql, params } = new PgDialect().sqlToQuery(statement);
  const plan = await database.$client.unsafe<{ 'QUERY PLAN': string }[]>(
    `explain (analyze, costs off, timing off, summary off, buffers off) ${sql}`,
    params as number[],
  );
  const lines = plan.map((line) => line['QUERY PLAN']);
  // How much memory a step took is the machine's business.
  return `${lines.filter((line) => !/Memory/.test(line)).join('\n')}\n`;
};

test('it reads the month from the index alone and judgements of that month only, by the plan that is kept', async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 1 });
  onTestFinished(() => closeDatabase(database));
  const officeId = await officeIdOf(database);
  await insertYear(database, officeId);
  const plan = await explain(database, answerGroupsSql(officeId, '2026-10'));
  expect(plan).toMatch(/Index Only Scan using ratings_month on ratings[\s\S]*?Heap Fetches: 0/);
  expect(plan).not.toMatch(/Seq Scan on rating/);
  expect(plan).toMatch(/Index Scan on rating_statuses_month \(actual rows=238\b/);
  await expect(plan).toMatchFileSnapshot('plans/answer-groups.txt');
});
