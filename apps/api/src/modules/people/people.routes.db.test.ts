import type { AuditPage } from '@hailong/schema/audit';
import type { IssuedLink, OwnSessions, People } from '@hailong/schema/people';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, insertTestOffice, officeIdOf, signInForTest, TEST_PASSWORD } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';

const OFFICE = '/api/offices/van-gia';
const PASSWORD = 'mưa rào tháng bảy';
const ENTRY = sampleOfficers[0]?.id ?? '';

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
    app.inject({ method, url: `${OFFICE}${path}`, headers, ...(payload && { payload }) });
  const read = async () => (await ask('GET', '/people')).json<People>();
  const idOf = async (username: string) =>
    (await read()).people.find((person) => person.username === username)?.userId ?? '';
  return { app, officeId, headers, ask, read, idOf };
};

const redeem = (app: FastifyInstance, payload: object) => app.inject({ method: 'POST', url: '/api/setup', payload });

test('an invitation makes one account with the role it was given for', async () => {
  const { app, ask, read } = await anOffice();
  const draft = { displayName: 'Trần Thị Lan', role: 'leader', mayViewNames: true, officerId: null };
  const { token } = (await ask('POST', '/invitations', draft)).json<IssuedLink>();
  expect((await read()).links).toMatchObject([{ kind: 'invitation', displayName: 'Trần Thị Lan', role: 'leader' }]);
  const purpose = await app.inject({ method: 'POST', url: '/api/one-time-links/check', payload: { token } });
  expect(purpose.json()).toMatchObject({ kind: 'invitation', displayName: 'Trần Thị Lan', username: null });

  const account = { token, username: 'Chu.Tich', displayName: 'Trần Thị Lan', password: PASSWORD };
  expect((await redeem(app, { ...account, password: '123456789012' })).statusCode).toBe(400);
  expect((await redeem(app, { ...account, username: 'thong.ke' })).json()).toMatchObject({ code: 'username.taken' });
  expect((await redeem(app, account)).statusCode).toBe(201);
  expect((await redeem(app, { ...account, username: 'khac' })).json()).toMatchObject({ code: 'setup-link.invalid' });
  const { people, links } = await read();
  expect(people).toContainEqual(expect.objectContaining({ username: 'chu.tich', role: 'leader', mayViewNames: true }));
  expect(links).toEqual([]);
});

test('a link that was withdrawn or has run out makes nothing', async () => {
  const { app, ask, read } = await anOffice();
  const draft = { displayName: 'Ai đó', role: 'administrator', mayViewNames: false, officerId: null };
  const first = (await ask('POST', '/invitations', draft)).json<IssuedLink>();
  const [open] = (await read()).links;
  expect((await ask('DELETE', `/invitations/${open?.id}`)).json<People>().links).toEqual([]);
  const second = (await ask('POST', '/invitations', draft)).json<IssuedLink>();
  await app.database.$client`update invitations set expires_at = now()`;
  for (const { token } of [first, second]) {
    const reply = await redeem(app, { token, username: 'ai.do', displayName: 'Ai đó', password: PASSWORD });
    expect(reply.json()).toMatchObject({ code: 'setup-link.invalid' });
  }
});

test('a forgotten password is renewed by a link, which ends the sessions it opened', async () => {
  const { app, ask, idOf } = await anOffice();
  const before = { cookie: await signInForTest(app, 'thong.ke') };
  const { token } = (await ask('POST', `/people/${await idOf('thong.ke')}/password-link`)).json<IssuedLink>();
  const purpose = await app.inject({ method: 'POST', url: '/api/one-time-links/check', payload: { token } });
  expect(purpose.json()).toMatchObject({ kind: 'password', username: 'thong.ke' });
  // It opens no new account, whoever holds it.
  const other = await redeem(app, { token, username: 'ai.do', displayName: 'Ai đó', password: PASSWORD });
  expect(other.json()).toMatchObject({ code: 'setup-link.invalid' });

  const set = (password: string) =>
    app.inject({ method: 'POST', url: '/api/one-time-links/password', payload: { token, password } });
  expect((await set('thong.ke 2026')).statusCode).toBe(400);
  expect((await set(PASSWORD)).statusCode).toBe(204);
  expect((await set(PASSWORD)).statusCode).toBe(404);
  expect((await app.inject({ url: '/api/me', headers: before })).statusCode).toBe(401);
  const signIn = (password: string) =>
    app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: { username: 'thong.ke', password } });
  expect((await signIn(TEST_PASSWORD)).statusCode).toBe(401);
  expect((await signIn(PASSWORD)).statusCode).toBe(200);
});

test('the password of somebody who belongs to another office too is not this office’s to renew', async () => {
  const { app, ask, idOf } = await anOffice();
  const elsewhere = await insertTestOffice(app.database);
  await app.database.$client`
    insert into memberships (office_id, user_id, role)
    select ${elsewhere}, id, 'administrator' from users where username = 'thong.ke'`;
  expect((await ask('POST', `/people/${await idOf('thong.ke')}/password-link`)).statusCode).toBe(403);
});

test('a changed role, grant and roster entry hold at the next request; only leaders keep a grant', async () => {
  const { ask, idOf } = await anOffice();
  const id = await idOf('thong.ke');
  const changed = await ask('PUT', `/people/${id}`, { role: 'officer', mayViewNames: true, officerId: ENTRY });
  expect(changed.json<People>().people).toContainEqual(
    expect.objectContaining({ userId: id, role: 'officer', mayViewNames: false, officerId: ENTRY }),
  );
  const other = { role: 'administrator', mayViewNames: false, officerId: ENTRY };
  expect((await ask('PUT', `/people/${await idOf('quan.tri')}`, other)).json()).toMatchObject({
    code: 'person.entry-taken',
  });
  const nobody = { ...other, officerId: id };
  expect((await ask('PUT', `/people/${await idOf('quan.tri')}`, nobody)).statusCode).toBe(400);
});

test('nobody changes or removes themselves; somebody removed is out at once', async () => {
  const { app, ask, idOf } = await anOffice();
  const own = await idOf('quan.tri');
  const draft = { role: 'statistician', mayViewNames: false, officerId: null };
  expect((await ask('PUT', `/people/${own}`, draft)).json()).toMatchObject({ code: 'person.own-membership' });
  expect((await ask('DELETE', `/people/${own}`)).json()).toMatchObject({ code: 'person.own-membership' });

  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  expect((await ask('DELETE', `/people/${await idOf('thong.ke')}`)).statusCode).toBe(200);
  expect((await app.inject({ url: '/api/me', headers })).statusCode).toBe(401);
  expect((await ask('DELETE', '/people/khong-co')).statusCode).toBe(404);
  const log = (await ask('GET', '/audit')).json<AuditPage>();
  expect(log.entries[0]).toMatchObject({ action: 'person.removed', details: { username: 'thong.ke' } });
});

test('S11: writes want the password typed a moment ago; reading does not', async () => {
  const { app, ask, idOf } = await anOffice();
  const id = await idOf('thong.ke');
  await app.database.$client`update sessions set created_at = now() - interval '11 minutes'`;
  const draft = { displayName: 'Ai đó', role: 'administrator', mayViewNames: false, officerId: null };
  for (const reply of [
    await ask('POST', '/invitations', draft),
    await ask('PUT', `/people/${id}`, draft),
    await ask('DELETE', `/people/${id}`),
    await ask('POST', `/people/${id}/password-link`),
  ]) {
    expect(reply.json()).toMatchObject({ status: 403, code: 'session.not-recent' });
  }
  expect((await ask('GET', '/people')).statusCode).toBe(200);
});

test('S11: people see where they are signed in and end a session, their own only', async () => {
  const { app, headers } = await anOffice();
  const other = { cookie: await signInForTest(app, 'quan.tri') };
  const stranger = { cookie: await signInForTest(app, 'thong.ke') };
  const list = async (who: { cookie: string }) =>
    (await app.inject({ url: '/api/sessions', headers: who })).json<OwnSessions>().sessions;
  expect((await list(headers)).filter(({ isThis }) => isThis)).toHaveLength(1);
  const theOther = (await list(headers)).find(({ isThis }) => !isThis)?.id ?? '';
  const end = (who: { cookie: string }, id: string) =>
    app.inject({ method: 'DELETE', url: `/api/sessions/${id}`, headers: who });
  expect((await end(stranger, theOther)).statusCode).toBe(404);
  expect((await end(headers, 'khong-co')).statusCode).toBe(404);
  expect((await end(headers, theOther)).json<OwnSessions>().sessions).toHaveLength(1);
  expect((await app.inject({ url: '/api/me', headers: other })).statusCode).toBe(401);
});
