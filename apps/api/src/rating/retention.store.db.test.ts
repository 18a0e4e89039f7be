import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { aSampleRating, sendRatings } from '../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../auth/testing/people.ts';
import { receiptCodeOfId } from './receipt-code-of.ts';
import { createRetentionStore } from './retention.store.ts';

const NOBODY = '99999999-9999-4999-8999-999999999999';

test('what is older than the office keeps it is erased by the next run, as the preview said, and nothing else', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const get = (path: string) => app.inject({ url: `/api/offices/van-gia${path}`, headers });
  const kept = async () =>
    JSON.stringify(
      await app.database.$client`
        select (select json_agg(t) from rating_texts t) as texts, (select json_agg(s.payload) from set_aside s) as aside`,
    );
  const ratedAt = '2026-10-20T08:00:00+07:00';
  await sendRatings(app, [
    aSampleRating({ ratedAt, customerName: 'Lê Thị Mận', comment: 'Rất tốt' }),
    aSampleRating({ ratedAt, comment: 'Chờ lâu' }),
    aSampleRating({ ratedAt, procedure: { name: 'Giấy tờ nhà ông Phạm Văn Ổi' } }),
    aRating({ ratedAt, officerId: NOBODY, customerName: 'Trần Văn Bưởi' }),
  ]);
  const retention = createRetentionStore(app.database);
  const soon = new Date('2027-10-19T00:00:00Z');
  expect(await retention.preview(officeId, soon)).toMatchObject({ months: 12, names: 0, comments: 0, setAside: 0 });
  expect(await retention.run(soon)).toBe(0);
  expect(await kept()).toMatch(/Mận.*Ổi/);

  // Long enough after the arrival, too: what is set aside is as old as its arrival.
  const later = new Date(Date.now() + 400 * 86_400_000);
  expect(await retention.preview(officeId, later)).toMatchObject({ names: 1, comments: 2, procedures: 1, setAside: 1 });
  expect((await get('/privacy?months=3')).json()).toMatchObject({ retention: { months: 3, names: 0 } });
  const before = (await get('/months/2026-10')).json<{ office: unknown; setAside: number }>();
  expect(await retention.run(later)).toBe(4);
  expect(await kept()).not.toMatch(/Mận|Bưởi|Ổi|Rất tốt|Chờ lâu/);
  expect((await get('/months/2026-10')).json()).toMatchObject({ office: before.office, setAside: 1 });
  expect(await retention.run(later)).toBe(0);
  expect((await get('/audit?action=privacy.retention-run')).json()).toMatchObject({
    total: 1,
    entries: [{ actor: 'schedule', details: { ratings: 3, setAside: 1, months: 12 } }],
  });
  const refused = app.database.$client`update set_aside set code = 'id-conflict'`;
  await expect(refused).rejects.toThrow(/refused/);
});

test('a typed procedure that an earlier release left beside erased words goes with the next run, however young', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const rating = aSampleRating({ ratedAt: '2026-10-20T08:00:00+07:00', comment: 'Chờ lâu' });
  await sendRatings(app, [rating]);
  await app.database.$client`
    update rating_texts
    set comment = null, procedure_name = 'Giấy tờ nhà ông Ổi', erased_at = now(), remaining_hash = sha256('as it was then')`;
  const retention = createRetentionStore(app.database);
  const soon = new Date('2026-10-21T00:00:00Z');
  expect(await retention.preview(officeId, soon)).toMatchObject({ comments: 0, procedures: 1 });
  expect(await retention.run(soon)).toBe(1);
  expect(await retention.run(soon)).toBe(0);
  expect([...(await app.database.$client`select procedure_name from rating_texts`)]).toEqual([
    { procedure_name: null },
  ]);
  const { body } = await app.inject({ url: `/api/offices/van-gia/receipts/${receiptCodeOfId(rating.id)}` });
  expect(JSON.parse(body)).toMatchObject({ standing: 'counted', unchanged: true });
});
