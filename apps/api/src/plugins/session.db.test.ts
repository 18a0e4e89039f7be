import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest, TEST_PASSWORD } from '../auth/testing/people.ts';

const SIGN_IN = '/api/auth/sign-in/username';

test('while the database is away, signing in and every question who one is are answered with "later"', async () => {
  const away = 'postgres://hailong:x@127.0.0.1:1/hailong';
  const app = await buildTestApp({ databaseUrl: away });
  const credentials = { username: 'thong.ke', password: TEST_PASSWORD };
  const signIn = await app.inject({ method: 'POST', url: SIGN_IN, payload: credentials });
  const me = await app.inject({ url: '/api/me', headers: { cookie: 'hailong_session=a.b' } });
  for (const reply of [signIn, me]) {
    expect(reply.statusCode).toBe(503);
    expect(reply.json()).toMatchObject({ code: 'server.unavailable', tryAgain: 'later' });
    expect(reply.headers['retry-after']).toBeDefined();
  }
});

test('a database that goes away in the middle ends nobody’s session', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  await app.database.$client`alter table sessions rename to elsewhere`;
  const broken = await app.inject({ url: '/api/me', headers });
  expect(broken.statusCode).toBeGreaterThanOrEqual(500);
  expect(broken.headers['set-cookie']).toBeUndefined();
  const out = await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers });
  expect(out.statusCode).toBeGreaterThanOrEqual(500);
  await app.database.$client`alter table elsewhere rename to sessions`;
  expect((await app.inject({ url: '/api/me', headers })).statusCode).toBe(200);
});

test('a connection that ends in the middle of it is "later" as well', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  await app.database.$client.end();
  const payload = { username: 'thong.ke', password: TEST_PASSWORD };
  for (const reply of [
    await app.inject({ url: '/api/me', headers }),
    await app.inject({ method: 'POST', url: SIGN_IN, payload }),
    await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers }),
  ]) {
    expect(reply.json()).toMatchObject({ code: 'server.unavailable' });
    expect(reply.headers['set-cookie']).toBeUndefined();
  }
});

test('a session of someone who was removed opens nothing', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  await app.database.$client`delete from users`;
  expect((await app.inject({ url: '/api/me', headers })).statusCode).toBe(401);
});

test('a role that is taken away is gone at the next request', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  const url = '/api/offices/van-gia/months/2026-10';
  expect((await app.inject({ url, headers })).statusCode).toBe(200);
  await app.database.$client`update memberships set role = 'duty-staff'`;
  expect((await app.inject({ url, headers })).statusCode).toBe(403);
  await app.database.$client`delete from memberships`;
  expect((await app.inject({ url, headers })).statusCode).toBe(403);
});
