import type { AuditPage } from '@hailong/schema/audit';
import type { Catalogue } from '@hailong/schema/catalogue';
import type { OfficeProfile } from '@hailong/schema/office-settings';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';

const URL = '/api/offices/van-gia/settings';

const anOffice = async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const read = async () => (await app.inject({ url: URL, headers })).json<OfficeProfile>();
  const save = (profile: object) => app.inject({ method: 'PUT', url: URL, headers, payload: profile });
  const logged = async (action: string) =>
    (await app.inject({ url: `/api/offices/van-gia/audit?action=${action}`, headers })).json<AuditPage>().entries;
  return { app, headers, read, save, logged };
};

test('an administrator reads the settings and sets them; the log names what changed', async () => {
  const { app, read, save, logged } = await anOffice();
  const before = await read();
  expect(before).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', sample: true, settings: { minimumSample: 5 } });

  const settings = { ...before.settings, minimumSample: 8, wifi: [{ ssid: 'Xã Vạn Ninh', password: 'mười hai' }] };
  const saved = await save({ ...before, name: 'UBND xã Vạn Ninh', settings });
  expect(saved.json()).toEqual(await read());
  expect(await read()).toMatchObject({ name: 'UBND xã Vạn Ninh', settings: { minimumSample: 8 } });
  const [entry] = await logged('settings.changed');
  expect(entry).toMatchObject({ actor: 'quan.tri', details: { parts: 'name wifi minimumSample' } });
  const catalogue = (await app.inject('/api/offices/van-gia/catalogue')).json<Catalogue>();
  expect(catalogue.office.name).toBe('UBND xã Vạn Ninh');
});

test('of two who edit the same settings the second is told', async () => {
  const { read, save } = await anOffice();
  const before = await read();
  expect((await save({ ...before, name: 'Một' })).statusCode).toBe(200);
  const second = await save({ ...before, name: 'Hai' });
  expect(second.json()).toMatchObject({ status: 409, code: 'settings.changed' });
  expect((await read()).name).toBe('Một');
});

test('saving what is there already changes and logs nothing', async () => {
  const { read, save, logged } = await anOffice();
  expect((await save(await read())).statusCode).toBe(200);
  expect(await logged('settings.changed')).toEqual([]);
});

test('another period of keeping names comes with another notice, which gets the next number', async () => {
  const { read, save, logged } = await anOffice();
  const before = await read();
  const settings = { ...before.settings, retentionMonths: 6 };
  expect((await save({ ...before, settings })).json()).toMatchObject({ status: 400, detail: 'notice-unchanged' });

  const privacyNotice = { version: 99, text: { vi: 'Xóa sau 6 tháng.', en: 'Erased after 6 months.' } };
  const saved = await save({ ...before, settings: { ...settings, privacyNotice } });
  expect(saved.json<OfficeProfile>().settings.privacyNotice.version).toBe(2);
  const [entry] = await logged('notice.published');
  expect(entry?.details).toEqual({ version: 2, retentionMonths: 6, ...privacyNotice.text });
});

test.each([
  ['a time zone the database does not know', { timeZone: 'Asia/Van_Gia' }],
  ['no name', { name: '' }],
  ['a name without end', { name: 'á'.repeat(301) }],
])('settings with %s are refused', async (_what, part) => {
  const { read, save } = await anOffice();
  expect((await save({ ...(await read()), ...part })).statusCode).toBe(400);
});

test.each(['statistician', 'leader', 'officer', 'duty-staff'] as const)('a %s keeps out of them', async (role) => {
  const { app, read } = await anOffice();
  await addTestUser(app.database, { username: 'nguoi.khac', officeId: await officeIdOf(app.database), role });
  const headers = { cookie: await signInForTest(app, 'nguoi.khac') };
  expect((await app.inject({ url: URL, headers })).statusCode).toBe(403);
  expect((await app.inject({ method: 'PUT', url: URL, headers, payload: await read() })).statusCode).toBe(403);
});
