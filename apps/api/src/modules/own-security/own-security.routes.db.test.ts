import type { AuditPage } from '@hailong/schema/audit';
import type { BackupCodes, OwnSecurity, TwoFactorSecret } from '@hailong/schema/own-security';
import type { People } from '@hailong/schema/people';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest, TEST_PASSWORD } from '../../auth/testing/people.ts';
import { totpCode } from '../../auth/testing/totp.ts';

const NEXT = 'mưa rào tháng bảy';
const HALF_MINUTE = 30_000;

const aPerson = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  let cookie = await signInForTest(app, 'thong.ke');
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
    const reply = await app.inject({
      method,
      url: `/api/account/${path}`,
      headers: { cookie },
      ...(payload && { payload }),
    });
    const [fresh] = reply.cookies;
    if (fresh) cookie = `${fresh.name}=${encodeURIComponent(fresh.value)}`;
    return reply;
  };
  const signIn = (credentials: object) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      payload: { username: 'thong.ke', password: TEST_PASSWORD, ...credentials },
    });
  const me = async (headers = { cookie }) => (await app.inject({ url: '/api/me', headers })).statusCode;
  const security = async () => (await ask('GET', 'security')).json<OwnSecurity>();
  const logged = async (action: string) => {
    const headers = { cookie: await signInForTest(app, 'quan.tri') };
    return (await app.inject({ url: `/api/offices/van-gia/audit?action=${action}`, headers })).json<AuditPage>()
      .entries;
  };
  const join = async () => {
    const { secret, uri } = (await ask('POST', 'two-factor', { password: TEST_PASSWORD })).json<TwoFactorSecret>();
    const confirmed = await ask('POST', 'two-factor/confirmation', { code: totpCode(secret, Date.now()) });
    return { secret, uri, ...confirmed.json<BackupCodes>() };
  };
  return { app, ask, signIn, me, security, logged, join };
};

test('one’s own password is changed with the old one; every other session ends', async () => {
  const { app, ask, signIn, me, logged } = await aPerson();
  const elsewhere = { cookie: await signInForTest(app, 'thong.ke') };
  expect((await ask('PUT', 'password', { current: NEXT, password: NEXT })).json()).toMatchObject({
    code: 'session.credentials',
  });
  const easy = await ask('PUT', 'password', { current: TEST_PASSWORD, password: 'thong.ke.12345678' });
  expect(easy.json()).toMatchObject({ code: 'request.invalid' });
  expect((await ask('PUT', 'password', { current: TEST_PASSWORD, password: NEXT })).statusCode).toBe(204);
  expect(await me()).toBe(200);
  expect(await me(elsewhere)).toBe(401);
  expect((await signIn({})).json()).toMatchObject({ code: 'session.credentials' });
  expect((await signIn({ password: NEXT })).statusCode).toBe(200);
  expect(await logged('password.changed')).toMatchObject([{ actor: 'thong.ke', details: { username: 'thong.ke' } }]);
});

test('guessing one’s password at an open screen waits as long as at the door', async () => {
  const { ask } = await aPerson();
  const tries = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
  const replies = [];
  for (const current of tries) replies.push(await ask('PUT', 'password', { current, password: NEXT }));
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 429]);
});

test('a phone is joined by its first code, and from then on signing in wants one', async () => {
  const { ask, signIn, me, security, join, logged } = await aPerson();
  expect(await security()).toEqual({ twoFactor: false, backupCodesLeft: 0 });
  await ask('POST', 'two-factor', { password: TEST_PASSWORD });
  expect((await ask('POST', 'two-factor/confirmation', { code: '12345' })).json()).toMatchObject({
    code: 'session.code-wrong',
  });
  expect((await signIn({})).statusCode).toBe(200);

  const { secret, uri, backupCodes } = await join();
  expect(uri).toMatch(/^otpauth:\/\/totp\/H%C3%A0i%20L%C3%B2ng:thong\.ke\?secret=[A-Z2-7]+&issuer=/);
  expect(new Set(backupCodes).size).toBe(10);
  expect(await me()).toBe(200);
  expect(await security()).toEqual({ twoFactor: true, backupCodesLeft: 10 });
  expect((await ask('POST', 'two-factor', { password: TEST_PASSWORD })).json()).toMatchObject({
    code: 'two-factor.state',
  });
  expect(await logged('two-factor.confirmed')).toHaveLength(1);

  const without = await signIn({});
  expect(without.json()).toMatchObject({ status: 401, code: 'session.code-needed' });
  expect(without.cookies).toEqual([]);
  expect((await signIn({ password: NEXT, code: totpCode(secret, Date.now()) })).json()).toMatchObject({
    code: 'session.credentials',
  });
  const done = await signIn({ code: totpCode(secret, Date.now()) });
  expect(done.statusCode).toBe(200);
  expect(done.cookies.map(({ name }) => name)).toEqual(['hailong_session']);
});

test('neither a phone’s code nor a backup code signs in twice', async () => {
  const { signIn, join } = await aPerson();
  const { secret, backupCodes } = await join();
  const code = totpCode(secret, Date.now());
  expect((await signIn({ code })).statusCode).toBe(200);
  const again = await signIn({ code });
  expect(again.json()).toMatchObject({ status: 401, code: 'session.code-wrong' });
  expect(again.cookies).toEqual([]);
  expect((await signIn({ code: totpCode(secret, Date.now() + HALF_MINUTE) })).statusCode).toBe(200);
  expect((await signIn({ code })).statusCode).toBe(401);

  const [lost] = backupCodes;
  expect((await signIn({ code: lost })).statusCode).toBe(200);
  expect((await signIn({ code: lost })).json()).toMatchObject({ code: 'session.code-wrong' });
});

test('whoever has the password tries few codes: asking without one gives none back', async () => {
  const { signIn, join } = await aPerson();
  await join();
  const codes: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    await signIn({});
    codes.push((await signIn({ code: '000000' })).statusCode);
  }
  expect(codes).toEqual([401, 401, 401, 401, 401, 429]);
});

test('somebody with a phone does not make the next one need it', async () => {
  const { app, signIn, join } = await aPerson();
  await join();
  expect((await signIn({})).statusCode).toBe(401);
  expect(await signInForTest(app, 'quan.tri')).toContain('hailong_session=');
});

test('codes are given up with the password, and the log says so', async () => {
  const { ask, signIn, security, join, logged } = await aPerson();
  await join();
  expect((await ask('POST', 'two-factor/removal', { password: NEXT })).statusCode).toBe(401);
  expect((await ask('POST', 'two-factor/removal', { password: TEST_PASSWORD })).statusCode).toBe(204);
  expect(await security()).toEqual({ twoFactor: false, backupCodesLeft: 0 });
  expect((await signIn({})).statusCode).toBe(200);
  expect(await logged('two-factor.removed')).toHaveLength(1);
});

test('an administrator lets somebody in who lost their phone, but not themselves', async () => {
  const { app, signIn, me, join, logged } = await aPerson();
  await join();
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const people = (await app.inject({ url: '/api/offices/van-gia/people', headers })).json<People>().people;
  const person = people.find(({ username }) => username === 'thong.ke');
  const self = people.find(({ isYou }) => isYou);
  expect(person?.hasTwoFactor).toBe(true);
  const reset = (id = '') =>
    app.inject({ method: 'DELETE', url: `/api/offices/van-gia/people/${id}/two-factor`, headers });
  expect((await reset(self?.userId)).json()).toMatchObject({ code: 'person.own-membership' });
  expect((await reset(person?.userId)).json<People>().people).toContainEqual(
    expect.objectContaining({ username: 'thong.ke', hasTwoFactor: false }),
  );
  expect(await me()).toBe(401);
  expect((await signIn({})).statusCode).toBe(200);
  expect(await logged('two-factor.reset')).toMatchObject([{ actor: 'quan.tri', details: { username: 'thong.ke' } }]);
});

test('the secret is nowhere in the tables as it is', async () => {
  const { app, join } = await aPerson();
  const { secret, backupCodes } = await join();
  const [row] = await app.database.$client<{ text: string }[]>`select t::text as text from two_factors t`;
  expect(row?.text).not.toContain(secret);
  expect(row?.text).not.toContain(backupCodes[0]);
});
