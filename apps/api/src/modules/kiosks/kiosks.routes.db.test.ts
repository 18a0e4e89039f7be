import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createKiosk, KIOSKS_URL, readFleetFor, signInAsAdministrator } from '../../../test/pair-kiosk.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleCounters } from '../../sample/roster.ts';

const ask = (app: FastifyInstance, cookie: string, path: string, method: 'POST' | 'PATCH', payload = {}) =>
  app.inject({ method, url: KIOSKS_URL + path, headers: { cookie }, payload });

test('a kiosk is renamed, moved and given a PIN; what is not named stays', async () => {
  const app = await buildTestApp();
  const cookie = await signInAsAdministrator(app);
  const { kioskId } = await createKiosk(app, cookie, { pin: '1234' });
  await ask(app, cookie, `/${kioskId}`, 'PATCH', { name: '  Quầy một cửa  ' });
  expect((await readFleetFor(app, cookie)).kiosks).toMatchObject([
    { name: 'Quầy một cửa', counterId: sampleCounters[0].id, hasPin: true },
  ]);
  await ask(app, cookie, `/${kioskId}`, 'PATCH', { counterId: null, pin: null });
  expect((await readFleetFor(app, cookie)).kiosks).toMatchObject([{ counterId: null, hasPin: false }]);
  const nowhere = { counterId: '99999999-9999-4999-8999-999999999999' };
  expect((await ask(app, cookie, `/${kioskId}`, 'PATCH', nowhere)).statusCode).toBe(400);
  expect((await ask(app, cookie, '/99999999-9999-4999-8999-999999999999', 'PATCH', { name: 'x' })).statusCode).toBe(
    404,
  );
  expect((await ask(app, cookie, '/khong-co/revocation', 'POST')).statusCode).toBe(404);
});

test.each([
  ['administrator', 200, 201, 201],
  ['duty-staff', 200, 403, 201],
  ['statistician', 403, 403, 403],
  ['leader', 403, 403, 403],
  ['officer', 403, 403, 403],
] as const)('%s: fleet %i, create %i, code %i', async (role, sees, creates, gives) => {
  const app = await buildTestApp();
  const { kioskId } = await createKiosk(app, await signInAsAdministrator(app));
  await addTestUser(app.database, { username: 'nguoi.dung', officeId: await officeIdOf(app.database), role });
  const cookie = await signInForTest(app, 'nguoi.dung');
  const created = { name: 'Quầy 2', counterId: null, pin: null };
  expect([
    (await app.inject({ url: KIOSKS_URL, headers: { cookie } })).statusCode,
    (await ask(app, cookie, '', 'POST', created)).statusCode,
    (await ask(app, cookie, `/${kioskId}/pairing-code`, 'POST')).statusCode,
  ]).toEqual([sees, creates, gives]);
  const keeper = role === 'administrator' ? 204 : 403;
  expect((await ask(app, cookie, `/${kioskId}`, 'PATCH', { name: 'Khác' })).statusCode).toBe(keeper);
  expect((await ask(app, cookie, `/${kioskId}/revocation`, 'POST')).statusCode).toBe(keeper);
});
