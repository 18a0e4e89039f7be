import type { SetAsideAction, SetAsideItem, SetAsideList } from '@hailong/schema/set-aside';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { LISTED } from './set-aside-list.store.ts';

const [own, other] = sampleOfficers.map(({ id }) => id) as [string, string];
const OFFICE = '/api/offices/van-gia';
const GONE = '99999999-9999-4999-8999-999999999999';
const WHY = 'Người dân xác nhận tại quầy';

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator', officerId: own });
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const cookie = await signInForTest(app, 'quan.tri');
  const statistician = await signInForTest(app, 'thong.ke');
  const send = async (ratings: readonly unknown[]) => verdictsOf(await sendRatings(app, ratings));
  const list = async () => (await app.inject({ url: `${OFFICE}/set-aside`, headers: { cookie } })).json<SetAsideList>();
  const decide = (item: SetAsideItem | undefined, action: SetAsideAction) =>
    app.inject({
      method: 'POST',
      url: `${OFFICE}/set-aside/${item?.code}/${item?.hash}`,
      headers: { cookie },
      payload: action,
    });
  const month = async () =>
    (await app.inject({ url: `${OFFICE}/months/2026-10`, headers: { cookie: statistician } })).json<{
      setAside: number;
      office: { ratings: { valid: number } };
    }>();
  return { app, send, list, decide, month, cookie, statistician };
};

const find = ({ items }: SetAsideList, id: string) => items.find(({ code }) => code === receiptCodeOfId(id));

test('what was set aside is seen with its reason, counted for whom it belongs to, and never twice', async () => {
  const { app, send, list, decide, month, statistician } = await anOffice();
  const lost = aRating({ officerId: GONE, comment: 'Cảm ơn cô', customerName: 'Lê Thị Mận' });
  const tablet = aRating({ officerId: other, channel: 'kiosk' });
  const odd = aRating({ officerId: other, scores: { attitude: 9 } });
  expect(await send([lost, tablet, odd])).toEqual([
    'set-aside unknown-officer',
    'set-aside kiosk-key-missing',
    'set-aside invalid-content',
  ]);
  const before = await list();
  expect(before.open).toBe(3);
  expect(before.items.length).toBeLessThanOrEqual(LISTED);
  expect(JSON.stringify(before)).not.toMatch(/Lê Thị Mận|T\d\d:\d\d/);
  expect(find(before, lost.id)).toMatchObject({
    reason: 'unknown-officer',
    month: '2026-10',
    countable: true,
    content: { officerId: GONE, officerName: null, comment: 'Cảm ơn cô', scores: lost.scores },
  });
  expect(before.officers.map(({ id }) => id)).not.toContain(own);
  expect(await month()).toMatchObject({ setAside: 3, office: { ratings: { valid: 0 } } });

  const as = (officerId: string | null) => ({ do: 'count', officerId, criteriaSet: null, why: WHY }) as const;
  expect((await decide(find(before, lost.id), as(null))).json()).toMatchObject({ code: 'set-aside.does-not-fit' });
  expect((await decide(find(before, lost.id), as(own))).statusCode).toBe(403);
  expect((await decide(find(before, odd.id), as(null))).json()).toMatchObject({ code: 'set-aside.does-not-fit' });
  expect((await decide(find(before, odd.id), { do: 'leave', why: 'Không có mức 9' })).statusCode).toBe(200);
  expect((await decide(find(before, tablet.id), as(null))).statusCode).toBe(200);
  const after = (await decide(find(before, lost.id), as(other))).json<SetAsideList>();
  expect(after.open).toBe(0);
  expect(find(after, lost.id)).toMatchObject({
    countable: false,
    decisions: [{ decision: 'counted', actor: 'quan.tri', why: WHY }],
  });
  expect(find(after, odd.id)).toMatchObject({ countable: true, decisions: [{ decision: 'left' }] });
  expect((await decide(find(before, lost.id), as(other))).json()).toMatchObject({ code: 'review.overtaken' });
  expect(await month()).toMatchObject({ setAside: 1, office: { ratings: { valid: 2 } } });

  // The device never heard the answer and sends all of it again: acknowledged as it is, counted once.
  expect(await send([lost, tablet, odd])).toEqual([
    'set-aside unknown-officer',
    'already-stored',
    'set-aside invalid-content',
  ]);
  expect(await month()).toMatchObject({ setAside: 1, office: { ratings: { valid: 2 } } });
  const receipt = await app.inject({ url: `${OFFICE}/receipts/${receiptCodeOfId(lost.id)}` });
  expect(receipt.json()).toMatchObject({ standing: 'counted', month: '2026-10', unchanged: true });
  const log = await app.inject({ url: `${OFFICE}/audit?action=set-aside.counted`, headers: { cookie: statistician } });
  expect(log.json()).toMatchObject({ total: 2, chain: { brokenAt: null } });
});

test('an id that another rating has cannot be counted; one’s own entry is neither seen nor decided', async () => {
  const { send, list, decide, app, cookie } = await anOffice();
  const first = aRating({ officerId: other });
  const twin = { ...first, scores: { attitude: 1, resolution: null, guidance: 1 } };
  const aboutOwn = aRating({ officerId: own, criteriaSet: 99 });
  await send([first]);
  expect(await send([twin, aboutOwn])).toEqual(['set-aside id-conflict', 'set-aside unknown-criteria-set']);
  const seen = await list();
  expect(seen.items).toHaveLength(1);
  expect(seen.items[0]).toMatchObject({ reason: 'id-conflict', countable: false });
  const count = { do: 'count', officerId: null, criteriaSet: null, why: WHY } as const;
  expect((await decide(seen.items[0], count)).json()).toMatchObject({ code: 'set-aside.not-countable' });

  const [row] = await app.database.$client<{ hash: string }[]>`
    select encode(content_hash, 'hex') as hash from set_aside where rating_id = ${aboutOwn.id}`;
  const url = `${OFFICE}/set-aside/${receiptCodeOfId(aboutOwn.id)}/${row?.hash}`;
  const asked = await app.inject({ method: 'POST', url, headers: { cookie }, payload: { do: 'leave', why: WHY } });
  expect(asked.statusCode).toBe(403);
  const unknown = url.replace(row?.hash ?? '', '0'.repeat(64));
  expect((await app.inject({ method: 'POST', url: unknown, headers: { cookie }, payload: count })).statusCode).toBe(
    404,
  );
});
