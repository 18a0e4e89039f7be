import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { ratingSchema } from '@hailong/schema/rating';
import { sql } from 'drizzle-orm';
import { createInsertSchema } from 'drizzle-zod';
import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { foldRating } from '../rating/fold-rating.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import { ratings } from './tables/ratings.ts';
import { ratingTexts } from './tables/rating-texts.ts';

const open = async () => {
  const database = openDatabase(await aMigratedDatabase());
  onTestFinished(() => closeDatabase(database));
  return database;
};

/** Reference tables: small, copied to every machine once a province is spread over several. */
const WITHOUT_OFFICE = [
  'accounts',
  'auth_secrets',
  'offices',
  'passkeys',
  'sessions',
  'setup_links',
  'sign_in_failures',
  'two_factors',
  'users',
  'verifications',
];

test('every table carries the office in its primary key, its unique indexes and its foreign keys', async () => {
  const database = await open();
  const keys = await database.execute<{ table: string; target: string; key: string; columns: string }>(sql`
    select c.conrelid::regclass::text as table, c.confrelid::regclass::text as target, c.conname as key,
           (select string_agg(a.attname, ',') from unnest(c.conkey) k join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k) as columns
    from pg_constraint c where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace
    union all
    select i.indrelid::regclass::text, '-', i.indexrelid::regclass::text,
           (select string_agg(a.attname, ',') from unnest(i.indkey) k join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k)
    from pg_index i join pg_class t on t.oid = i.indrelid
    where i.indisunique and t.relnamespace = 'public'::regnamespace`);
  const broken = keys.filter(
    ({ table, target, columns }) =>
      ![table, target].some((name) => WITHOUT_OFFICE.includes(name)) && !columns.split(',').includes('office_id'),
  );
  expect(keys.map(({ table }) => table)).toEqual(expect.arrayContaining(WITHOUT_OFFICE));
  expect(broken).toEqual([]);
});

test('every table has a primary key', async () => {
  const database = await open();
  const without = await database.execute(sql`
    select relname from pg_class t where relkind = 'r' and relnamespace = 'public'::regnamespace
      and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`);
  expect([...without]).toEqual([]);
});

const arrival = {
  officeId: 1,
  deviceId: '22222222-2222-4222-8222-222222222222',
  contentHash: Buffer.alloc(32),
  instant: new Date(),
  receivedAt: new Date(),
  skewMs: 0,
  clockFlag: false,
  month: 202_610,
};

test('what the wire accepts at its limits, the tables accept', async () => {
  const database = await open();
  const fullest = [
    aRating({
      comment: 'ế'.repeat(1000),
      customerName: '👍'.repeat(50),
      procedure: { name: 'x'.repeat(300) },
      language: 'x'.repeat(35),
      noticeVersion: 32_767,
      criteriaSet: 32_767,
      outcome: 'supplement',
      assisted: true,
      reasons: { attitude: ['slow'] },
      ratedAt: '+012026-10-31T16:58:40.123456789+07:00',
    }),
    aRating({ kind: 'rating', procedure: { code: 'x'.repeat(50) } }),
    aSuggestion({ suggestionType: 'complaint' }),
  ];
  for (const rating of fullest) {
    const { comment, customerName, procedureName, extra, ...columns } = foldRating(ratingSchema.parse(rating));
    const row = createInsertSchema(ratings).parse({ ...arrival, ...columns });
    await database.insert(ratings).values(row);
    const texts = { comment, customerName, procedureName, extra };
    await database.insert(ratingTexts).values({ officeId: 1, ratingId: columns.id, ...texts });
  }
  expect(await database.$count(ratings)).toBe(fullest.length);
});

test.each<[string, Partial<typeof ratings.$inferInsert>]>([
  ['a suggestion with scores', { officerId: null, kind: 'suggestion' }],
  ['a rating without an officer', { officerId: null }],
  ['half a hash', { contentHash: Buffer.alloc(16) }],
  ['a thirteenth month', { month: 202_613 }],
  ['scores that are no object', { scores: '[1]' }],
  ['a channel nobody knows', { channel: 'fax' as 'phone' }],
])('the database is the last to refuse %s', async (_case, wrong) => {
  const database = await open();
  const { comment: _comment, customerName: _name, extra: _extra, ...columns } = foldRating(aRating());
  await expect(database.insert(ratings).values({ ...arrival, ...columns, ...wrong })).rejects.toMatchObject({
    cause: { code: '23514' },
  });
});

test.each([
  'update ratings set month = 202611',
  'delete from ratings',
  'truncate ratings cascade',
  'delete from officers',
  'delete from set_aside',
])('nobody may: %s', async (statement) => {
  const database = await open();
  await expect(database.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '23001' } });
});
