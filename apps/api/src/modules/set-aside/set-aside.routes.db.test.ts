import type { SetAsideAction, SetAsideItem, SetAsideList } from '@hailong/schema/set-aside';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';

const [own, other] = sampleOfficers.map(({ id }) => id) as [string, string];
const NOBODY = '99999999-9999-4999-8999-999999999999';
const OFFICE = '/api/offices/van-gia';

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  await addTestUser(app.database, { username: 'tu.xu', officeId, role: 'administrator', officerId: own });
  const cookies = {
    'quan.tri': await signInForTest(app, 'quan.tri'),
    'tu.xu': await signInForTest(app, 'tu.xu'),
  };
  type Who = keyof typeof cookies;
  const list = async (who: Who = 'quan.tri', show = 'waiting'): Promise<SetAsideList> =>
    (await app.inject({ url: `${OFFICE}/set-aside?show=${show}`, headers: { cookie: cookies[who] } })).json();
  const decide = (key: string, payload: SetAsideAction, who: Who = 'quan.tri') =>
    app.inject({ method: 'POST', url: `${OFFICE}/set-aside/${key}`, headers: { cookie: cookies[who] }, payload });
  const get = async <T>(path: string) =>
    (await app.inject({ url: `${OFFICE}${path}`, headers: { cookie: cookies['quan.tri'] } })).json<T>();
  return { app, list, decide, get };
};

test('a rating attributed to an officer counts in its month, is answered as stored, and its receipt says it is unchanged', async () => {
  const { app, list, decide, get } = await anOffice();
  const lost = aRating({ officerId: NOBODY, customerName: 'Lê Thị Mận', comment: 'Cô ở quầy giữa', extra: 7 });
  expect(verdictsOf(await sendRatings(app, [lost]))).toEqual(['set-aside unknown-officer']);
  const before = await list();
  expect(JSON.stringify(before)).not.toMatch(/Lê Thị Mận|T\d\d:\d\d/);
  const [item] = before.items as [SetAsideItem];
  expect(item).toMatchObject({
    why: 'unknown-officer',
    month: '2026-10',
    kind: 'rating',
    officer: { id: NOBODY, name: null },
    comment: 'Cô ở quầy giữa',
    countable: true,
    decision: null,
  });
  expect(await get('/months/2026-10')).toMatchObject({ setAside: 1, office: { ratings: { total: 0 } } });

  const why = 'Phiếu ghi mã cũ của chị ấy';
  expect((await decide(item.key, { decision: 'counted', why })).json()).toMatchObject({
    code: 'set-aside.not-countable',
  });
  const counted = await decide(item.key, { decision: 'counted', officerId: other, why });
  expect(counted.json()).toMatchObject({ decision: 'counted', history: [{ decision: 'counted', actor: 'quan.tri' }] });
  expect((await decide(item.key, { decision: 'left', why })).json()).toMatchObject({ code: 'set-aside.counted' });

  const month = await get<{ setAside: number; officers: { officerId: string; ratings: { total: number } }[] }>(
    '/months/2026-10',
  );
  expect(month.setAside).toBe(0);
  expect(month.officers.find(({ officerId }) => officerId === other)?.ratings.total).toBe(1);
  expect(verdictsOf(await sendRatings(app, [lost, { ...lost, officerId: own }]))).toEqual([
    'already-stored',
    'set-aside id-conflict',
  ]);
  expect(await get(`/receipts/${receiptCodeOfId(lost.id)}`)).toMatchObject({
    standing: 'counted',
    month: '2026-10',
    unchanged: true,
  });
  expect(await get('/months/2026-10')).toMatchObject({ setAside: 1, office: { ratings: { total: 1 } } });
  expect((await list()).items).toMatchObject([{ why: 'id-conflict', countable: false }]);
  expect(await get('/audit?action=set-aside.counted')).toMatchObject({
    total: 1,
    chain: { brokenAt: null },
    entries: [{ actor: 'quan.tri', details: { why: 'unknown-officer', officer: other, month: '2026-10' } }],
  });
});

test('a closed month takes what was attributed as an addendum', async () => {
  const { app, list, decide, get } = await anOffice();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  await sendRatings(app, [aSampleRating(), aSampleRating({ criteriaSet: 77 })]);
  const closing = await get<{ next: { revision: number; digest: string } }>('/months/2026-10/closing');
  const { revision, digest } = closing.next;
  const closed = await app.inject({
    method: 'POST',
    url: `${OFFICE}/months/2026-10/revisions`,
    headers,
    payload: { revision, digest },
  });
  expect(closed.statusCode).toBeLessThan(300);
  const [item] = (await list()).items as [SetAsideItem];
  expect(item).toMatchObject({ why: 'unknown-criteria-set', criteriaSet: 77, fits: [1] });
  await decide(item.key, { decision: 'counted', criteriaSet: 1, why: 'Cùng câu hỏi với bộ số 1' });
  expect(await get('/months/2026-10')).toMatchObject({ revision: 1, setAside: 1, office: { ratings: { total: 1 } } });
  const pending = await get<{ next: { ratings: unknown; changes: unknown[] } }>('/months/2026-10/closing');
  expect(pending.next).toMatchObject({ revision: 2, setAside: 0, ratings: { total: 2 } });
  expect(pending.next.changes.length).toBeGreaterThan(0);
});

test('what is left stays where it is and can still be counted later', async () => {
  const { app, list, decide } = await anOffice();
  await sendRatings(app, [aRating({ officerId: NOBODY })]);
  const [item] = (await list()).items as [SetAsideItem];
  expect((await decide(item.key, { decision: 'left', why: 'Không rõ là ai' })).json()).toMatchObject({
    decision: 'left',
  });
  expect(await list()).toMatchObject({ waiting: 0, items: [] });
  expect(await list('quan.tri', 'all')).toMatchObject({ total: 1 });
  const later = await decide(item.key, { decision: 'counted', officerId: other, why: 'Đã hỏi lại quầy' });
  expect(later.json()).toMatchObject({ history: [{ decision: 'left' }, { decision: 'counted' }] });
});

test('what a tablet without a key sent counts as it stands, suggestions too', async () => {
  const { app, list, decide, get } = await anOffice();
  await sendRatings(app, [
    aSampleRating({ channel: 'kiosk' }),
    aSuggestion({ channel: 'kiosk', comment: 'Thêm ghế' }),
    aSampleRating({ scores: { attitude: 99 } }),
  ]);
  const { items } = await list();
  expect(items.map(({ why, countable }) => `${why} ${countable}`).toSorted()).toEqual([
    'invalid-content false',
    'kiosk-key-missing true',
    'kiosk-key-missing true',
  ]);
  for (const { key, countable } of items) {
    const reply = await decide(key, { decision: 'counted', why: 'Đúng máy của quầy 1' });
    expect(reply.statusCode).toBe(countable ? 200 : 409);
  }
  expect(await get('/months/2026-10')).toMatchObject({
    setAside: 1,
    suggestions: 1,
    office: { ratings: { total: 1 } },
  });
});

test('what may be about one’s own roster entry is neither shown nor decided, nor is anything made one’s own', async () => {
  const { app, list, decide } = await anOffice();
  await sendRatings(app, [
    aRating({ officerId: own, criteriaSet: 77, comment: 'Về chính tôi' }),
    aRating({ officerId: NOBODY, comment: 'Không rõ về ai' }),
    aRating({ officerId: other, criteriaSet: 77, comment: 'Về người khác' }),
  ]);
  const everything = await list();
  expect(everything).toMatchObject({ waiting: 3, withheld: 0 });
  const visible = await list('tu.xu');
  expect(visible).toMatchObject({ waiting: 3, withheld: 2, items: [{ comment: 'Về người khác' }] });
  expect(visible.officers.map(({ id }) => id)).not.toContain(own);
  const action = { decision: 'counted', officerId: other, criteriaSet: 1, why: 'Tự xử' } as const;
  const [aboutOther] = visible.items as [SetAsideItem];
  expect((await decide(aboutOther.key, { ...action, officerId: own }, 'tu.xu')).statusCode).toBe(403);
  for (const { key } of everything.items) {
    expect((await decide(key, action, 'tu.xu')).statusCode).toBe(key === aboutOther.key ? 200 : 403);
  }
  expect((await decide('0123456789ABCDEF-0123456789abcdef', action)).statusCode).toBe(404);
  expect((await decide('..', action)).statusCode).toBe(404);
});
