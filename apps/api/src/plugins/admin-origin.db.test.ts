import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { addTestUser, officeIdOf, TEST_PASSWORD } from '../auth/testing/people.ts';

const PUBLIC_URL = 'https://danhgia.example.vn';
const SIGN_IN = '/api/auth/sign-in/username';

const anApp = async (publicUrl?: string): Promise<FastifyInstance> => {
  const app = await buildTestApp({ publicUrl });
  await addTestUser(app.database, { username: 'thong.ke', officeId: await officeIdOf(app.database), role: 'leader' });
  return app;
};

/** As the proxy on this computer tells it. */
const HTTPS = { 'x-forwarded-proto': 'https' };

const signIn = (app: FastifyInstance, headers: Record<string, string>) =>
  app.inject({ method: 'POST', url: SIGN_IN, headers, payload: { username: 'thong.ke', password: TEST_PASSWORD } });

test.each([
  ['GET', '/api/me'],
  ['POST', SIGN_IN],
  ['POST', '/api/auth/sign-out'],
  ['POST', '/api/setup'],
] as const)('%s %s answers only on https or localhost', async (method, url) => {
  const app = await anApp(PUBLIC_URL);
  for (const headers of [
    { host: '192.168.1.10:8080', ...HTTPS },
    { host: 'danhgia.example.vn:8080', ...HTTPS },
    { host: 'evil.example', ...HTTPS },
    { host: 'danhgia.example.vn' },
  ]) {
    const reply = await app.inject({ method, url, headers });
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ code: 'administration.insecure' });
  }
  for (const host of ['localhost:8080', '127.0.0.1:8080', '[::1]:8080']) {
    expect((await app.inject({ method, url, headers: { host } })).statusCode).not.toBe(403);
  }
  const headers = { host: 'danhgia.example.vn', ...HTTPS };
  expect((await app.inject({ method, url, headers })).statusCode).not.toBe(403);
});

test('a neighbour on the network cannot claim that it came by https', async () => {
  const app = await anApp(PUBLIC_URL);
  const headers = { host: 'danhgia.example.vn', ...HTTPS };
  const status = async (remoteAddress: string) =>
    (await app.inject({ url: '/api/me', headers, remoteAddress })).statusCode;
  expect(await status('192.168.1.77')).toBe(403);
  expect(await status('127.0.0.1')).toBe(401);
});

test('a page of another site can neither sign in nor sign out', async () => {
  const app = await anApp();
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'http://localhost:3000' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const reply = await signIn(app, headers);
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ code: 'origin.untrusted' });
  }
  expect((await signIn(app, { origin: 'http://localhost:8080', host: 'localhost:8080' })).statusCode).toBe(200);
  expect((await signIn(app, { 'sec-fetch-site': 'same-origin' })).statusCode).toBe(200);
});

test.each(['/admin', '/admin/', '/admin/setup', '/admin?x=1', '/admin.html', '/%61dmin', '/admin%2ehtml'])(
  '%s over plain http on the Wi-Fi is a page that says where to go',
  async (url) => {
    const app = await anApp();
    const reply = await app.inject({ url, headers: { host: '192.168.1.10:8080' } });
    expect(reply.statusCode).toBe(403);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.body).toContain('http://localhost:8080/admin');
    expect(reply.headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/);
    expect((await app.inject({ url, headers: { host: 'localhost:8080' } })).body).not.toContain('Wi-Fi');
  },
);
