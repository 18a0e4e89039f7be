import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase, anEmptyDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import { migrateDatabase } from './migrate.ts';
import { migrationsBefore } from './testing/migrations-before.ts';

const idOf = (n: number): string => `0000000${n}-0000-4000-8000-000000000000`;

const open = (url: string) => {
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  return database.$client;
};

type Sql = ReturnType<typeof open>;

const insertRating = (sql: Sql, n: number, month: number) => sql`
  insert into ratings (instant, received_at, skew_ms, month, office_id, clock_flag, id, device_id, content_hash, rated_at,
    channel, kind)
  values (now(), now(), 0, ${month}, 1, false, ${idOf(n)}, ${idOf(9)}, sha256('x'), 'x', 'phone', 'suggestion')`;

/** As a release that knows no month of a judgement writes it. */
const judge = (sql: Sql, n: number, sequence: number) => sql`
  insert into rating_statuses (office_id, rating_id, sequence, status, actor, why)
  values (1, ${idOf(n)}, ${sequence}, 'suspect', 'thong.ke', 'thử')`;

const readMonths = async (sql: Sql): Promise<unknown[]> => {
  const rows = await sql<{ month: number }[]>`select month from rating_statuses order by rating_id, sequence`;
  return rows.map(({ month }) => month);
};

test('an upgrade gives every judgement the month of its rating, and they stay unchangeable', async () => {
  const url = await anEmptyDatabase();
  await migrateDatabase(url, await migrationsBefore('_month_of_judgement'));
  const sql = open(url);
  await insertRating(sql, 1, 202_609);
  await insertRating(sql, 2, 202_610);
  for (const [n, sequence] of [
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const)
    await judge(sql, n, sequence);
  await migrateDatabase(url);
  expect(await readMonths(sql)).toEqual([202_609, 202_609, 202_610]);
  await expect(sql`update rating_statuses set why = ''`).rejects.toMatchObject({ code: '23001' });
});

test('a judgement has its rating’s month, whether the writer says none or another', async () => {
  const sql = open(await aMigratedDatabase());
  await insertRating(sql, 1, 202_610);
  await judge(sql, 1, 1);
  await sql`
    insert into rating_statuses (office_id, rating_id, sequence, status, actor, why, month)
    values (1, ${idOf(1)}, 2, 'valid', 'thong.ke', 'thử', 202601)`;
  expect(await readMonths(sql)).toEqual([202_610, 202_610]);
});

test('nobody judges a rating that is not there', async () => {
  const sql = open(await aMigratedDatabase());
  await expect(judge(sql, 1, 1)).rejects.toMatchObject({ code: '23502' });
});
