import { scryptSync } from 'node:crypto';
import { catalogueSchema } from '@hailong/schema/catalogue';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createKiosk, KIOSKS_URL, pairTablet, readFleetFor, signInAsAdministrator } from '../../../test/pair-kiosk.ts';
import { sampleCounters } from '../../sample/roster.ts';

const CATALOGUE = '/api/offices/van-gia/catalogue';

const ask = (app: FastifyInstance, cookie: string, path: string, method: 'POST' | 'PATCH', payload = {}) =>
  app.inject({ method, url: KIOSKS_URL + path, headers: { cookie }, payload });

test('a paired tablet gets what it needs besides, and a phone what it always got', async () => {
  const app = await buildTestApp();
  const phone = await app.inject(CATALOGUE);
  const cookie = await signInAsAdministrator(app);
  const { code, kioskId } = await createKiosk(app, cookie, { pin: '2604' });
  const { headers } = await pairTablet(app, code);
  const reply = await app.inject({ url: CATALOGUE, headers });
  const { kiosk, version, ...rest } = catalogueSchema.parse(reply.json());
  expect(kiosk).toMatchObject({ id: kioskId, name: 'Quầy 1', counterId: sampleCounters[0].id, idleSeconds: 45 });
  const { salt = '', hash } = kiosk?.pin ?? {};
  const known = scryptSync('2604', Buffer.from(salt, 'base64url'), 32, { N: 16_384, r: 8, p: 1 });
  expect(known.toString('base64url')).toBe(hash);
  expect(kiosk?.schedules).toHaveLength(6);
  expect(kiosk?.schedules[0]?.week.mon).toMatchObject([
    { from: '07:30', until: '11:30' },
    { from: '13:30', until: '17:00' },
  ]);
  expect(kiosk?.openingHours.sat).toEqual([]);
  expect(reply.headers).toMatchObject({ 'cache-control': 'private, no-cache' });
  expect(String(reply.headers['vary'])).toMatch(/authorization/i);

  const same = await app.inject(CATALOGUE);
  expect([same.body, same.headers.etag]).toEqual([phone.body, phone.headers.etag]);
  const { version: phoneVersion, ...phoneRest } = catalogueSchema.parse(phone.json());
  expect(phoneRest).toEqual(rest);
  expect(phoneVersion).not.toBe(version);
  const held = await app.inject({ url: CATALOGUE, headers: { ...headers, 'if-none-match': `"${version}"` } });
  expect(held.statusCode).toBe(304);
});

test('an unknown key and a revoked one are told apart', async () => {
  const app = await buildTestApp();
  const cookie = await signInAsAdministrator(app);
  const { code, kioskId } = await createKiosk(app, cookie);
  const { headers } = await pairTablet(app, code);
  const unknown = await app.inject({ url: CATALOGUE, headers: { authorization: 'Bearer somebody-else' } });
  expect([unknown.statusCode, unknown.json()]).toMatchObject([401, { code: 'kiosk.key-unknown', tryAgain: 'later' }]);
  expect((await ask(app, cookie, `/${kioskId}/revocation`, 'POST')).statusCode).toBe(204);
  const revoked = await app.inject({ url: CATALOGUE, headers });
  expect([revoked.statusCode, revoked.json()]).toMatchObject([401, { code: 'kiosk.key-revoked', tryAgain: 'later' }]);
  const [first] = (await readFleetFor(app, cookie)).kiosks;
  expect(first).toMatchObject({ state: 'revoked' });
  await ask(app, cookie, `/${kioskId}/revocation`, 'POST');
  expect((await readFleetFor(app, cookie)).kiosks[0]?.revokedAt).toBe(first?.revokedAt);
});

test('a kiosk that gets another tablet keeps its name; the tablet before is revoked', async () => {
  const app = await buildTestApp();
  const cookie = await signInAsAdministrator(app);
  const { code, kioskId } = await createKiosk(app, cookie);
  const before = await pairTablet(app, code);
  const { code: next } = (await ask(app, cookie, `/${kioskId}/pairing-code`, 'POST')).json<{ code: string }>();
  // Until the new code is used, the old tablet works on.
  expect((await app.inject({ url: CATALOGUE, headers: before.headers })).statusCode).toBe(200);
  const after = await pairTablet(app, next);
  expect(after.kiosk).toEqual(before.kiosk);
  const old = await app.inject({ url: CATALOGUE, headers: before.headers });
  expect([old.statusCode, old.json()]).toMatchObject([401, { code: 'kiosk.key-revoked' }]);
  expect((await app.inject({ url: CATALOGUE, headers: after.headers })).statusCode).toBe(200);
});
