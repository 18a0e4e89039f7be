import type { PrivacyRegister } from '@hailong/schema/privacy-request';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, FIRST_OFFICER, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';

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
  return { app, get, post, kept };
};

test('who holds the receipt has name and words erased everywhere; figures, receipt and exactly-once stay', async () => {
  const { app, get, post, kept } = await anOffice();
  const rating = aSampleRating({
    customerName: 'Lê Thị Mận',
    comment: 'Nhà tôi ở thôn Đông',
    phone: '0905',
    procedure: { name: 'Đất nhà bà Mận' },
  });
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
