import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { createSessionList } from './session-list.store.ts';
import { addTestUser, officeIdOf, signInForTest } from './testing/people.ts';

test('only sessions that still open something are listed', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  for (let time = 0; time < 3; time += 1) await signInForTest(app, 'thong.ke');
  const rows = await app.database.$client<{ id: string; user_id: string }[]>`select id, user_id from sessions`;
  const [idle, old, good] = rows;
  await app.database.$client`update sessions set expires_at = now() where id = ${idle?.id ?? ''}`;
  await app.database.$client`update sessions set created_at = now() - interval '9 hours' where id = ${old?.id ?? ''}`;
  const { sessions } = await createSessionList(app.database).list(good?.user_id ?? '', null);
  expect(sessions.map(({ id }) => id)).toEqual([good?.id]);
});
