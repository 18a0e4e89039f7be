import type { Membership } from '@hailong/schema/role';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, insertTestOffice, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { insertRating } from '../../month/testing/insert-rating.store.ts';

const [own, other] = sampleOfficers.map(({ id }) => id) as [string, string];
const MONTH = '/months/2026-10';
const ROUTES = [MONTH, `${MONTH}.csv`, `${MONTH}/comments`, `${MONTH}/ratings.csv`];
const NAMES = [`${MONTH}/comments?names=1`, `${MONTH}/ratings.csv?names=1`];

type Permit = Pick<Membership, 'role' | 'mayViewNames'>;

test.each([
  // role, granted names, reads the month, reads names
  ['administrator', false, 200, 403],
  ['administrator', true, 200, 403],
  ['statistician', false, 200, 200],
  ['leader', false, 200, 403],
  ['leader', true, 200, 200],
  ['officer', false, 403, 403],
  ['officer', true, 403, 403],
  ['duty-staff', false, 403, 403],
  ['duty-staff', true, 403, 403],
] as const satisfies readonly (readonly [Permit['role'], boolean, number, number])[])(
  '%s (names granted: %s) gets %i for the month and %i for names, and nothing of their own entry',
  async (role, mayViewNames, month, names) => {
    const app = await buildTestApp();
    const officeId = await officeIdOf(app.database);
    for (const officerId of [own, other]) {
      const rating = aRating({ officerId, comment: `về ${officerId}`, customerName: `tên ${officerId}` });
      await insertRating(app.database, officeId, rating);
    }
    await addTestUser(app.database, { username: 'nguoi.dung', officeId, role, mayViewNames, officerId: own });
    const headers = { cookie: await signInForTest(app, 'nguoi.dung') };
    for (const [routes, expected] of [
      [ROUTES, month],
      [NAMES, names],
    ] as const) {
      for (const route of routes) {
        const reply = await app.inject({ url: `/api/offices/van-gia${route}`, headers });
        expect(reply.statusCode).toBe(expected);
        expect(reply.body.includes('"permission.denied"')).toBe(expected === 403);
        expect(reply.body).not.toMatch(new RegExp(`về ${own}|tên ${own}`));
        expect(reply.body.includes(`tên ${other}`)).toBe(expected === 200 && route.includes('names'));
      }
    }
  },
);

test('without a session every route is 401, whatever the office or month', async () => {
  const app = await buildTestApp();
  for (const route of [...ROUTES, ...NAMES]) {
    for (const office of ['van-gia', 'khong-co']) {
      const reply = await app.inject({ url: `/api/offices/${office}${route}` });
      expect(reply.statusCode).toBe(401);
      expect(reply.json()).toMatchObject({ code: 'session.missing' });
    }
  }
});

test('another office is 403, an office that does not exist is 404', async () => {
  const app = await buildTestApp();
  await insertTestOffice(app.database, 'dai-lanh');
  await addTestUser(app.database, {
    username: 'thong.ke',
    officeId: await officeIdOf(app.database),
    role: 'statistician',
  });
  const headers = { cookie: await signInForTest(app, 'thong.ke') };
  for (const route of [...ROUTES, ...NAMES]) {
    const elsewhere = await app.inject({ url: `/api/offices/dai-lanh${route}`, headers });
    expect(elsewhere.statusCode).toBe(403);
    expect(elsewhere.json()).toMatchObject({ code: 'permission.denied' });
    const nowhere = await app.inject({ url: `/api/offices/khong-co${route}`, headers });
    expect(nowhere.statusCode).toBe(404);
    expect(nowhere.json()).toMatchObject({ code: 'office.unknown' });
  }
});

test('over plain http on the Wi-Fi no month opens, even with a session', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, {
    username: 'thong.ke',
    officeId: await officeIdOf(app.database),
    role: 'statistician',
  });
  const headers = { cookie: await signInForTest(app, 'thong.ke'), host: '192.168.1.10:8080' };
  for (const route of [...ROUTES, ...NAMES]) {
    const reply = await app.inject({ url: `/api/offices/van-gia${route}`, headers });
    expect(reply.statusCode).toBe(403);
    expect(reply.json()).toMatchObject({ code: 'administration.insecure' });
  }
});
