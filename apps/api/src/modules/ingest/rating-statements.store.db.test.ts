import { randomBytes, randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, sendRatings } from '../../../test/send-ratings.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { offerRatings } from './rating-statements.store.ts';

const anOfficeWithOneRating = async () => {
  const app = await buildTestApp();
  await sendRatings(app, [aSampleRating()]);
  const [stored] = await app.database.select().from(ratings);
  if (!stored) throw new Error('The rating was not stored.');
  const another = () => ({ ...stored, id: randomUUID(), contentHash: randomBytes(32) });
  return { sql: app.database.$client, stored, another };
};

test('what is new and what the table held already are told by one statement', async () => {
  const { sql, stored, another } = await anOfficeWithOneRating();
  const fresh = another();
  const found = await offerRatings(sql, stored.officeId, [stored, fresh]);
  expect(found).toHaveLength(2);
  expect(found).toContainEqual({ id: stored.id, hash: stored.contentHash, isNew: false });
  expect(found).toContainEqual({ id: fresh.id, hash: fresh.contentHash, isNew: true });
});

test('other words under an id that is held are not stored; the held hash is told', async () => {
  const { sql, stored } = await anOfficeWithOneRating();
  const changed = { ...stored, contentHash: randomBytes(32) };
  const found = await offerRatings(sql, stored.officeId, [changed]);
  expect(found).toEqual([{ id: stored.id, hash: stored.contentHash, isNew: false }]);
});

test('what a twin commits meanwhile is told as neither, so that it is looked up again', async () => {
  const { sql, stored, another } = await anOfficeWithOneRating();
  const twin = another();
  const offer = (on: typeof sql | Parameters<Parameters<typeof sql.begin>[1]>[0]) =>
    offerRatings(on, stored.officeId, [twin]);
  const second = await sql.begin(async (transaction) => {
    expect(await offer(transaction)).toMatchObject([{ id: twin.id, isNew: true }]);
    const waiting = offer(sql).execute();
    const waits = async () => {
      const [seen] = await sql`
        select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      return seen?.['waiting'] === 1;
    };
    await vi.waitUntil(waits, { timeout: 30_000 });
    return { waiting };
  });
  expect(await second.waiting).toEqual([]);
});
