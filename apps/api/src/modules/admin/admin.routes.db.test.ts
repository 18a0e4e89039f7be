import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { PASSWORD_COMPLAINTS } from '../../auth/password-complaints.ts';
import { createSetupLink } from '../../auth/first-administrator.store.ts';
import { sampleOffice } from '../../sample/office.ts';
import { hashPassword } from '../../auth/argon2id.ts';
import { addTestUser, officeIdOf, signInForTest, TEST_PASSWORD } from '../../auth/testing/people.ts';

const PUBLIC_URL = 'https://danhgia.example.vn';
const SIGN_IN = '/api/auth/sign-in/username';

const anApp = async (publicUrl?: string): Promise<FastifyInstance> => {
  const app = await buildTestApp({ publicUrl });
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  return app;
};

const signIn = (app: FastifyInstance, headers: Record<string, string> = {}, password = TEST_PASSWORD) =>
  app.inject({ method: 'POST', url: SIGN_IN, headers, payload: { username: 'thong.ke', password } });

test('signing in answers the account and a session cookie that opens /api/me', async () => {
  const app = await anApp();
  const reply = await signIn(app);
  expect(reply.statusCode).toBe(200);
  const account = {
    username: 'thong.ke',
    displayName: 'thong.ke',
    memberships: [
      {
        office: 'van-gia',
        officeName: sampleOffice.name,
        role: 'statistician',
        mayViewNames: false,
        officerId: null,
      },
    ],
  };
  expect(reply.json()).toEqual(account);
  expect(reply.headers['cache-control']).toBe('no-store');
  const cookie = await signInForTest(app, 'thong.ke');
  const me = await app.inject({ url: '/api/me', headers: { cookie } });
  expect(me.json()).toEqual(account);
});

test('on localhost the cookie is HttpOnly and SameSite=Strict; behind https it is also Secure and of this host only', async () => {
  const app = await anApp(PUBLIC_URL);
  const [local] = (await signIn(app)).cookies;
  expect(local).toMatchObject({ name: 'hailong_session', path: '/', httpOnly: true, sameSite: 'Strict' });
  expect(local?.secure).toBeUndefined();
  const [secure] = (await signIn(app, { host: 'danhgia.example.vn', 'x-forwarded-proto': 'https' })).cookies;
  expect(secure).toMatchObject({ name: '__Host-hailong_session', path: '/', httpOnly: true, secure: true });
});

test('a wrong password and an unknown name get the same answer', async () => {
  const app = await anApp();
  const wrong = await signIn(app, {}, 'not the password');
  const payload = { username: 'nobody', password: TEST_PASSWORD };
  const unknown = await app.inject({ method: 'POST', url: SIGN_IN, payload });
  expect(wrong.statusCode).toBe(401);
  expect(wrong.json()).toMatchObject({ code: 'session.credentials', tryAgain: 'never' });
  expect(unknown.body).toBe(wrong.body);
  expect(unknown.headers['content-type']).toBe(wrong.headers['content-type']);
  expect(wrong.headers['set-cookie']).toBeUndefined();
});

test('S10: an unknown name takes as long as a wrong password, so that nobody learns who has an account', async () => {
  const app = await anApp();
  const officeId = await officeIdOf(app.database);
  const passwordHash = await hashPassword(TEST_PASSWORD);
  await addTestUser(app.database, { username: 'ke.that', officeId, role: 'statistician', passwordHash });
  /** Of the processors, threads that hash included: a busy machine makes an answer late, not laborious. */
  const leastWork = async (username: string): Promise<number> => {
    let least = Infinity;
    for (let time = 0; time < 3; time += 1) {
      const before = process.cpuUsage();
      const payload = { username, password: 'sai mật khẩu rồi' };
      expect((await app.inject({ method: 'POST', url: SIGN_IN, payload })).statusCode).toBe(401);
      const { user, system } = process.cpuUsage(before);
      least = Math.min(least, user + system);
    }
    return least;
  };
  // Hashing is nearly all of either; without it an answer costs a tenth.
  expect((await leastWork('nobody')) / (await leastWork('ke.that'))).toBeGreaterThan(0.4);
});

test('after five wrong passwords even the right one has to wait, and is told how long', async () => {
  const app = await anApp();
  for (let wrong = 0; wrong < 5; wrong += 1) expect((await signIn(app, {}, 'wrong')).statusCode).toBe(401);
  const limited = await signIn(app);
  expect(limited.statusCode).toBe(429);
  expect(limited.json()).toMatchObject({ code: 'rate.limited', tryAgain: 'later' });
  expect(Number(limited.headers['retry-after'])).toBeGreaterThanOrEqual(1);
  await app.database.$client`update sign_in_failures set last_failed_at = last_failed_at - interval '3 seconds'`;
  expect((await signIn(app)).statusCode).toBe(200);
});

test.each([
  {},
  { username: 'thong.ke' },
  { username: 1, password: 'x' },
  { username: 'x'.repeat(201), password: '' },
  [],
])('a body that is no pair of credentials is malformed: %j', async (payload) => {
  const app = await anApp();
  const reply = await app.inject({ method: 'POST', url: SIGN_IN, payload });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toMatchObject({ code: 'request.invalid' });
});

test('an office behind one address fails under many names, waits at most five minutes, and nobody elsewhere waits', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, {
    username: 'thong.ke',
    officeId: await officeIdOf(app.database),
    role: 'statistician',
  });
  const signIn = (username: string, password: string, remoteAddress: string) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      remoteAddress,
      headers: { host: 'localhost' },
      payload: { username, password },
    });
  const names = ['thong.ke', 'quan.tri', 'chu.tich', 'tu.phap', 'dia.chinh', 'ke.toan', 'ho.tich'];
  const waits: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (const name of names) {
      const reply = await signIn(name, `sai lần ${round}`, '127.0.0.1');
      if (reply.statusCode === 429) waits.push(Number(reply.headers['retry-after']));
    }
  }
  expect(waits.length).toBeGreaterThan(0);
  expect(Math.max(...waits)).toBeLessThanOrEqual(300);
  expect((await signIn('thong.ke', TEST_PASSWORD, '127.0.0.2')).statusCode).toBe(200);
});

test('signing out ends the session', async () => {
  const app = await anApp();
  const cookie = await signInForTest(app, 'thong.ke');
  const out = await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers: { cookie } });
  expect(out.statusCode).toBe(204);
  expect(out.cookies[0]).toMatchObject({ name: 'hailong_session', value: '', maxAge: 0 });
  expect((await app.inject({ url: '/api/me', headers: { cookie } })).statusCode).toBe(401);
});

test('without a session /api/me is 401', async () => {
  const app = await anApp();
  const reply = await app.inject({ url: '/api/me' });
  expect(reply.statusCode).toBe(401);
  expect(reply.json()).toMatchObject({ code: 'session.missing' });
});

test.each([
  ['POST', '/api/auth/sign-up/email'],
  ['POST', '/api/auth/sign-in/email'],
  ['POST', '/api/auth/sign-in/social'],
  ['POST', '/api/auth/is-username-available'],
  ['POST', '/api/auth/update-user'],
  ['POST', '/api/auth/change-password'],
  ['POST', '/api/auth/reset-password'],
  ['GET', '/api/auth/ok'],
  ['GET', '/api/auth/list-sessions'],
] as const)('better-auth’s %s %s is not there', async (method, url) => {
  const app = await anApp();
  const reply = await app.inject({ method, url, headers: { cookie: await signInForTest(app, 'thong.ke') } });
  expect([404, 405]).toContain(reply.statusCode);
});

test('the set-up link makes the first administrator, who can sign in', async () => {
  const app = await buildTestApp();
  const link = await createSetupLink(app.database, { publicUrl: undefined, port: 8080 });
  const payload = {
    token: link?.split('#')[1],
    username: 'Quan.Tri',
    displayName: 'Nguyễn Quản Trị',
    password: 'mưa rào tháng bảy',
  };
  const easy = await app.inject({
    method: 'POST',
    url: '/api/setup',
    payload: { ...payload, password: 'UBND-VanGia-2026' },
  });
  expect(easy.statusCode).toBe(400);
  expect(easy.json()).toMatchObject({ code: 'request.invalid', detail: PASSWORD_COMPLAINTS['too-easy'] });
  const reply = await app.inject({ method: 'POST', url: '/api/setup', payload });
  expect(reply.statusCode).toBe(201);
  expect(reply.json()).toMatchObject({ username: 'quan.tri', memberships: [{ role: 'administrator' }] });
  expect(reply.headers['set-cookie']).toBeUndefined();
  const again = await app.inject({ method: 'POST', url: '/api/setup', payload: { ...payload, username: 'other' } });
  expect(again.statusCode).toBe(404);
  expect(again.json()).toMatchObject({ code: 'setup-link.invalid' });
  const { username, password } = payload;
  const signedIn = await app.inject({ method: 'POST', url: SIGN_IN, payload: { username, password } });
  expect(signedIn.statusCode).toBe(200);
});
