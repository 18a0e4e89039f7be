import type { SetAsideList } from '@hailong/schema/set-aside';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { FIRST_OFFICER, sendRatings } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';

test('of two contents set aside under one id only one is ever counted, and it keeps the time of its arrival', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, {
    username: 'quan.tri',
    officeId: await officeIdOf(app.database),
    role: 'administrator',
  });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const lost = aRating({ officerId: '99999999-9999-4999-8999-999999999999' });
  await sendRatings(app, [lost, { ...lost, comment: 'Khác' }]);
  const url = '/api/offices/van-gia/set-aside';
  const { items } = (await app.inject({ url, headers })).json<SetAsideList>();
  const payload = { decision: 'counted', officerId: FIRST_OFFICER, why: 'Đã hỏi lại' };
  const replies: number[] = [];
  for (const { key } of items) {
    replies.push((await app.inject({ method: 'POST', url: `${url}/${key}`, headers, payload })).statusCode);
  }
  expect(replies).toEqual([200, 409]);
  const rows = await app.database.$client`
    select r.received_at = s.received_at as same from ratings r join set_aside s
      on (s.office_id, s.rating_id, s.content_hash) = (r.office_id, r.id, r.content_hash)`;
  expect(rows).toMatchObject([{ same: true }]);
});
