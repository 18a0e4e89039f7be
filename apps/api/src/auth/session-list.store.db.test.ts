import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { createAccountStore } from './account.store.ts';
import { createSessionList } from './session-list.store.ts';
import { addTestUser, insertTestOffice, officeIdOf, signInForTest } from './testing/people.ts';

test('only sessions that still open something are listed', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  for (let time = 0; time < 3; time += 1) await signInForTest(app, 'thong.ke');
  const rows = await app.database.$client<{ id: string; user_id: string }[]>`select id, user_id from sessions`;
  const [idle, old, good] = rows;
  await app.database.$client`update sessions set expires_at = now() - interval '1 minute' where id = ${idle?.id ?? ''}`;
  await app.database.$client`update sessions set created_at = now() - interval '9 hours' where id = ${old?.id ?? ''}`;
  const { sessions } = await createSessionList(app.database).list(good?.user_id ?? '', null);
  expect(sessions.map(({ id }) => id)).toEqual([good?.id]);
});

test('a session that is ended is in the log of every office of that person, once, and nobody ends another’s', async () => {
  const app = await buildTestApp();
  const here = await officeIdOf(app.database);
  const elsewhere = await insertTestOffice(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId: here, role: 'leader' });
  await app.database.$client`
    insert into memberships (office_id, user_id, role) select ${elsewhere}, id, 'leader' from users`;
  await signInForTest(app, 'thong.ke');
  const [session] = await app.database.$client<{ id: string; user_id: string }[]>`select id, user_id from sessions`;
  const person = await createAccountStore(app.database).find(session?.user_id ?? '');
  if (!person) throw new Error('nobody signed in');
  const list = createSessionList(app.database);
  const stranger = { ...person, userId: '99999999-9999-4999-8999-999999999999' };
  expect(await list.end(stranger, session?.id ?? '')).toBe(false);
  expect(await list.end(person, session?.id ?? '')).toBe(true);
  expect(await list.end(person, session?.id ?? '')).toBe(false);
  const log = await app.database.$client`select office_id, actor, action from audit_log order by office_id`;
  expect([...log]).toEqual(
    [here, elsewhere].map((office) => ({ office_id: office, actor: 'thong.ke', action: 'session.ended' })),
  );
});
