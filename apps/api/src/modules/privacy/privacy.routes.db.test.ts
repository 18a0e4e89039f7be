import type { PrivacyRegister } from '@hailong/schema/privacy-request';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, FIRST_OFFICER, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { createRetentionStore } from '../../rating/retention.store.ts';

const OFFICE = '/api/offices/van-gia';
const NOBODY = '99999999-9999-4999-8999-999999999999';

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  await addTestUser(app.database, { username: 'tu.xu', officeId, role: 'statistician', officerId: FIRST_OFFICER });
  const cookies = {
    'quan.tri': await signInForTest(app, 'quan.tri'),
    'tu.xu': await signInForTest(app, 'tu.xu'),
  };
  type Who = keyof typeof cookies;
  const get = (path: string, who: Who = 'quan.tri') =>
    app.inject({ url: `${OFFICE}${path}`, headers: { cookie: cookies[who] } });
  const post = (path: string, payload: object, who: Who = 'quan.tri') =>
    app.inject({ method: 'POST', url: `${OFFICE}${path}`, headers: { cookie: cookies[who] }, payload });
  const kept = async () =>
    JSON.stringify(
      await app.database.$client`
        select (select json_agg(t) from rating_texts t) as texts, (select json_agg(s.payload) from set_aside s) as aside,
          (select json_agg(c.shown) from comment_reviews c) as reviews`,
    );
  return { app, officeId, get, post, kept };
};

test('who holds the receipt has name and words erased everywhere; figures, receipt and exactly-once stay', async () => {
  const { app, get, post, kept } = await anOffice();
  const rating = aSampleRating({ customerName: 'Lê Thị Mận', comment: 'Nhà tôi ở thôn Đông', phone: '0905' });
  await sendRatings(app, [rating, { ...rating, comment: 'Nhà tôi ở thôn Tây' }, aSampleRating()]);
  expect(await kept()).toMatch(/Mận.*thôn Tây/);
  const before = (await get('/months/2026-10')).json<{ office: unknown }>();
  const code = receiptCodeOfId(rating.id);

  const spoken = code.toLowerCase().replaceAll(/(.{4})/g, '$1 ');
  const registered = (
    await post('/privacy/requests', { receiptCode: spoken, kind: 'erasure' })
  ).json<PrivacyRegister>();
  expect(registered.requests).toMatchObject([{ receiptCode: code, kind: 'erasure', isOverdue: false, settled: null }]);
  const [request] = registered.requests;
  expect(Date.parse(request?.dueOn ?? '') - Date.parse(request?.askedOn ?? '')).toBe(20 * 86_400_000);
  const path = `/privacy/requests/${request?.id}`;
  const decision = { outcome: 'erased', why: 'Người gửi yêu cầu' };
  expect((await post(path, decision, 'tu.xu')).json()).toMatchObject({ code: 'officer.own-entry' });
  await app.database.$client`update sessions set created_at = now() - interval '11 minutes'`;
  expect((await post(path, decision)).json()).toMatchObject({ code: 'session.not-recent' });
  await app.database.$client`update sessions set created_at = now()`;
  expect((await post(path, decision)).json()).toMatchObject({
    requests: [{ settled: { by: 'quan.tri', outcome: 'erased' } }],
  });
  expect((await post(path, decision)).json()).toMatchObject({ code: 'privacy.settled' });

  expect(await kept()).not.toMatch(/Mận|thôn|0905/);
  expect((await get('/months/2026-10')).json<{ office: unknown }>().office).toEqual(before.office);
  expect((await get(`/receipts/${code}`)).json()).toMatchObject({ standing: 'counted', unchanged: true });
  expect(verdictsOf(await sendRatings(app, [rating]))).toEqual(['already-stored']);
  expect((await get('/audit?action=privacy.data-erased')).json()).toMatchObject({
    entries: [{ actor: 'quan.tri', details: { kind: 'erasure', ratings: 1, setAside: 1 } }],
  });
});

test('a correction is answered, a wish can be declined, and a code that never arrived is said to be unknown', async () => {
  const { app, post } = await anOffice();
  const rating = aSampleRating({ comment: 'Giữ nguyên' });
  await sendRatings(app, [rating]);
  const receiptCode = receiptCodeOfId(rating.id);
  const { requests } = (await post('/privacy/requests', { receiptCode, kind: 'correction' })).json<PrivacyRegister>();
  const settled = await post(`/privacy/requests/${requests[0]?.id}`, { outcome: 'answered', why: 'Đã gọi lại' });
  expect(settled.json()).toMatchObject({ requests: [{ kind: 'correction', settled: { outcome: 'answered' } }] });
  const strange = { receiptCode: '0123-4567-89AB-CDEF', kind: 'erasure' };
  expect((await post('/privacy/requests', strange)).json()).toMatchObject({ code: 'receipt.unknown' });
  expect((await post(`/privacy/requests/${NOBODY}`, { outcome: 'declined', why: 'không' })).statusCode).toBe(404);
  expect((await post('/privacy/requests', { ...strange, receiptCode }, 'tu.xu')).statusCode).toBe(403);
});

test('what is older than the office keeps it is erased by the next run, as the preview said, and nothing else', async () => {
  const { app, officeId, get, kept } = await anOffice();
  const ratedAt = '2026-10-20T08:00:00+07:00';
  await sendRatings(app, [
    aSampleRating({ ratedAt, customerName: 'Lê Thị Mận', comment: 'Rất tốt' }),
    aSampleRating({ ratedAt, comment: 'Chờ lâu' }),
    aRating({ ratedAt, officerId: NOBODY, customerName: 'Trần Văn Bưởi' }),
  ]);
  const retention = createRetentionStore(app.database);
  const soon = new Date('2027-10-19T00:00:00Z');
  expect(await retention.preview(officeId, soon)).toMatchObject({ months: 12, names: 0, comments: 0, setAside: 0 });
  expect(await retention.run(soon)).toBe(0);
  expect(await kept()).toMatch(/Mận/);

  // Long enough after the arrival, too: what is set aside is as old as its arrival.
  const later = new Date(Date.now() + 400 * 86_400_000);
  expect(await retention.preview(officeId, later)).toMatchObject({ names: 1, comments: 2, setAside: 1 });
  expect((await get('/privacy?months=3')).json()).toMatchObject({ retention: { months: 3, names: 0 } });
  const before = (await get('/months/2026-10')).json<{ office: unknown; setAside: number }>();
  expect(await retention.run(later)).toBe(3);
  expect(await kept()).not.toMatch(/Mận|Bưởi|Rất tốt|Chờ lâu/);
  expect((await get('/months/2026-10')).json()).toMatchObject({ office: before.office, setAside: 1 });
  expect(await retention.run(later)).toBe(0);
  expect((await get('/audit?action=privacy.retention-run')).json()).toMatchObject({
    total: 1,
    entries: [{ actor: 'schedule', details: { ratings: 2, setAside: 1, months: 12 } }],
  });
  const refused = app.database.$client`update set_aside set code = 'id-conflict'`;
  await expect(refused).rejects.toThrow(/refused/);
});
