import { catalogueSchema } from '@hailong/schema/catalogue';
import { addDays, dayOf } from '@hailong/schema/day';
import { dutyPlanSchema } from '@hailong/schema/duty-schedule';
import { guideSchema } from '@hailong/schema/guide';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createKiosk, pairTablet, signInAsAdministrator } from '../../../test/pair-kiosk.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleCounters, sampleOfficers } from '../../sample/roster.ts';
import { createCounterStore } from './counters.store.ts';
import { readWifi } from './guide.store.ts';

const OFFICE = '/api/offices/van-gia';
const [first, second] = sampleCounters;
const [nhung = '', phuc = ''] = sampleOfficers.map(({ id }) => id);
const TODAY = dayOf(Date.now(), 'Asia/Ho_Chi_Minh');
const free = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH';
const ask = (app: FastifyInstance, cookie: string, method: Method, path: string, payload?: object) =>
  app.inject({ method, url: OFFICE + path, headers: { cookie }, ...(payload ? { payload } : {}) });
const plan = async (app: FastifyInstance, cookie: string) =>
  dutyPlanSchema.parse((await ask(app, cookie, 'GET', '/duty')).json());
const officeWithAdministrator = async () => {
  const app = await buildTestApp();
  return { app, cookie: await signInAsAdministrator(app) };
};

test('the sample office has a plan: each officer at their own counter on working days', async () => {
  const { app, cookie } = await officeWithAdministrator();
  const { counters, officers, schedules } = await plan(app, cookie);
  expect(counters[0]).toEqual({ id: first.id, name: 'Quầy 1', retired: false, occupants: 1 });
  expect(officers[0]).toEqual({ id: nhung, name: 'Nguyễn Thị Hồng Nhung', counterId: first.id });
  expect(schedules[0]?.week.fri.map(({ officerId }) => officerId)).toEqual([nhung, nhung]);
});

test('the guide knows where pages open, the Wi-Fi, and who is where', async () => {
  const app = await buildTestApp({ citizenUrl: () => 'http://192.168.1.10:8080' });
  const guide = guideSchema.parse((await ask(app, await signInAsAdministrator(app), 'GET', '/guide')).json());
  expect(guide.citizenUrl).toBe('http://192.168.1.10:8080');
  expect(guide.wifi[0]).toEqual({ ssid: 'Đánh Giá Cán Bộ', password: '12345678' });
  expect(await readWifi(app.database, 999)).toEqual([]);
  expect(guide.plan.schedules).toHaveLength(6);
});

test('the week and a single day are changed, reach the tablets, and are logged', async () => {
  const { app, cookie } = await officeWithAdministrator();
  const { headers } = await pairTablet(app, (await createKiosk(app, cookie)).code);
  const week = { ...free, mon: [{ from: '07:00', until: '12:00', officerId: phuc }] };
  expect((await ask(app, cookie, 'PUT', `/duty/${first.id}/week`, week)).statusCode).toBe(204);
  const shifts = [{ from: '08:00', until: '09:00', officerId: nhung }];
  const day = addDays(TODAY, 1);
  expect((await ask(app, cookie, 'PUT', `/duty/${first.id}/days/${day}`, { shifts })).statusCode).toBe(204);
  await ask(app, cookie, 'PUT', `/duty/${first.id}/days/${addDays(TODAY, 2)}`, { shifts: [] });

  const wanted = {
    counterId: first.id,
    week,
    exceptions: [
      { day, shifts },
      { day: addDays(TODAY, 2), shifts: [] },
    ],
  };
  expect((await plan(app, cookie)).schedules[0]).toEqual(wanted);
  const catalogue = catalogueSchema.parse((await app.inject({ url: `${OFFICE}/catalogue`, headers })).json());
  expect(catalogue.kiosk?.schedules[0]).toEqual(wanted);

  await ask(app, cookie, 'PUT', `/duty/${first.id}/days/${day}`, { shifts: null });
  expect((await plan(app, cookie)).schedules[0]?.exceptions).toEqual([{ day: addDays(TODAY, 2), shifts: [] }]);
  const log = await app.database.execute(
    sql`select action, details from audit_log where action like 'duty.%' order by sequence`,
  );
  expect([...log]).toEqual([
    { action: 'duty.week-changed', details: { counter: first.id, shifts: 1 } },
    { action: 'duty.day-changed', details: { counter: first.id, day, shifts: 1 } },
    { action: 'duty.day-changed', details: { counter: first.id, day: addDays(TODAY, 2), shifts: 0 } },
    { action: 'duty.day-changed', details: { counter: first.id, day, shifts: null } },
  ]);
});

test.each([
  [`/duty/${first.id}/week`, { ...free, mon: [{ from: '09:00', until: '08:00', officerId: phuc }] }, 400],
  [`/duty/${first.id}/week`, { ...free, mon: [{ from: '08:00', until: '09:00', officerId: first.id }] }, 400],
  [`/duty/${nhung}/week`, free, 404],
  ['/duty/quay-1/week', free, 404],
  [`/duty/${first.id}/days/2026-02-30`, { shifts: [] }, 404],
  [`/duty/${first.id}/days/hom-nay`, { shifts: [] }, 404],
] as const)('what cannot be planned is refused: %s', async (path, payload, status) => {
  const { app, cookie } = await officeWithAdministrator();
  expect((await ask(app, cookie, 'PUT', path, payload)).statusCode).toBe(status);
});

test('counters are added, renamed, ordered, and retired once nobody is there any more', async () => {
  const { app, cookie } = await officeWithAdministrator();
  expect((await ask(app, cookie, 'POST', '/counters', { name: ' Quầy 7 ' })).statusCode).toBe(204);
  expect((await ask(app, cookie, 'POST', '/counters', { name: 'quầy 7' })).statusCode).toBe(400);
  const added = (await plan(app, cookie)).counters.at(-1);
  expect(added).toMatchObject({ name: 'Quầy 7', occupants: 0 });
  await ask(app, cookie, 'PATCH', `/counters/${added?.id}`, { name: 'Quầy ưu tiên' });
  const ids = (await plan(app, cookie)).counters.map(({ id }) => id).toReversed();
  expect((await ask(app, cookie, 'PUT', '/counter-order', { counterIds: ids })).statusCode).toBe(204);
  expect((await ask(app, cookie, 'PUT', '/counter-order', { counterIds: ids.slice(1) })).statusCode).toBe(400);
  expect((await plan(app, cookie)).counters[0]?.name).toBe('Quầy ưu tiên');

  const inUse = await ask(app, cookie, 'PATCH', `/counters/${first.id}`, { retired: true });
  expect([inUse.statusCode, inUse.json()]).toMatchObject([409, { code: 'counter.in-use' }]);
  expect((await ask(app, cookie, 'PATCH', `/counters/${added?.id}`, { retired: true })).statusCode).toBe(204);
  const { counters, schedules } = await plan(app, cookie);
  expect([counters[0]?.retired, schedules.length]).toEqual([true, 6]);
  const catalogue = catalogueSchema.parse((await app.inject(`${OFFICE}/catalogue`)).json());
  expect(catalogue.counters.map(({ name }) => name)).not.toContain('Quầy ưu tiên');
  expect((await ask(app, cookie, 'PATCH', `/counters/${added?.id}`, { retired: false })).statusCode).toBe(204);
  expect((await ask(app, cookie, 'PATCH', '/counters/khong-co', { retired: false })).statusCode).toBe(404);
});

test('a kiosk keeps its counter in use', async () => {
  const { app, cookie } = await officeWithAdministrator();
  await app.database.execute(sql`update officers set counter_id = null`);
  await createKiosk(app, cookie, { counterId: second.id });
  const store = createCounterStore(app.database);
  const writer = { officeId: await officeIdOf(app.database), actor: 'quan.tri' };
  expect(await store.change(writer, second.id, { retired: true })).toBe('in-use');
  expect(await store.change(writer, first.id, { retired: true })).toBeNull();
});

test.each([
  ['administrator', 200, 204, 204],
  ['duty-staff', 200, 204, 403],
  ['statistician', 403, 403, 403],
  ['leader', 403, 403, 403],
  ['officer', 403, 403, 403],
] as const)('%s: sees %i, changes a day %i, plans %i', async (role, sees, changesDay, plans) => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'nguoi.dung', officeId: await officeIdOf(app.database), role });
  const cookie = await signInForTest(app, 'nguoi.dung');
  expect([
    (await ask(app, cookie, 'GET', '/duty')).statusCode,
    (await ask(app, cookie, 'PUT', `/duty/${first.id}/days/${TODAY}`, { shifts: [] })).statusCode,
    (await ask(app, cookie, 'PUT', `/duty/${first.id}/week`, free)).statusCode,
    (await ask(app, cookie, 'POST', '/counters', { name: 'Quầy 8' })).statusCode,
  ]).toEqual([sees, changesDay, plans, plans]);
});
