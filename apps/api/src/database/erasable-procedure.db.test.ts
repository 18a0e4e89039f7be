import { expect, onTestFinished, test } from 'vitest';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import { migrateDatabase } from './migrate.ts';
import { migrationsBefore } from './testing/migrations-before.ts';

test('an upgrade moves every typed procedure to where names are erased, those of erased ratings as well', async () => {
  const url = await anEmptyDatabase();
  await migrateDatabase(url, await migrationsBefore('_erasable_procedure'));
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  const { $client: sql } = database;
  const idOf = (n: number): string => `0000000${n}-0000-4000-8000-000000000000`;
  for (const [n, procedure] of ['giấy A', 'giấy B', 'giấy C', null].entries())
    await sql`
      insert into ratings (instant, received_at, skew_ms, month, office_id, clock_flag, id, device_id, content_hash,
        rated_at, channel, kind, procedure_name)
      values (now(), now(), 0, 202610, 1, false, ${idOf(n)}, ${idOf(9)}, sha256('x'), 'x', 'phone', 'suggestion', ${procedure})`;
  await sql`insert into rating_texts (office_id, rating_id, comment) values (1, ${idOf(1)}, 'Chờ lâu')`;
  await sql`
    insert into rating_texts (office_id, rating_id, erased_at, remaining_hash) values (1, ${idOf(2)}, now(), sha256('y'))`;
  await migrateDatabase(url);
  const texts = await sql`
    select procedure_name as procedure, comment, erased_at is not null as erased from rating_texts order by rating_id`;
  expect([...texts]).toEqual([
    { procedure: 'giấy A', comment: null, erased: false },
    { procedure: 'giấy B', comment: 'Chờ lâu', erased: false },
    { procedure: 'giấy C', comment: null, erased: true },
  ]);
});
