import { readFile } from 'node:fs/promises';
import { catalogueSchema } from '@hailong/schema/catalogue';
import { procedureListSchema } from '@hailong/schema/procedure-list';
import { tablePreviewSchema } from '@hailong/schema/table-import';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { createProcedureStore } from './procedures.store.ts';

const OFFICE = '/api/offices/van-gia';
const FILE = new URL('../../sample/procedures-commune.csv', import.meta.url);

test('the sample file is known already; a new list adds, changes and keeps old codes, a field goes off, use decides the order', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const headers = { cookie: await signInForTest(app, 'quan.tri'), 'content-type': 'application/octet-stream' };
  const send = (path: string, payload: Buffer) => app.inject({ method: 'POST', url: OFFICE + path, headers, payload });
  const list = async () =>
    procedureListSchema.parse((await app.inject({ url: `${OFFICE}/procedures`, headers })).json());
  const offered = async () => catalogueSchema.parse((await app.inject(`${OFFICE}/catalogue`)).json()).procedures;

  const sample = await send('/tables/procedures/preview?name=a.csv&missing=retire', await readFile(FILE));
  expect(tablePreviewSchema.parse(sample.json())).toMatchObject({
    same: 108,
    added: { count: 0 },
    changed: { count: 0 },
    missing: { count: 0 },
    wrong: { count: 0 },
  });

  const file = Buffer.from('field;code;name\nHộ tịch;1.001193;Đăng ký khai sinh\nĐất đai;9.1;Thủ tục mới');
  const query = 'name=a.csv&missing=retire';
  const preview = tablePreviewSchema.parse((await send(`/tables/procedures/preview?${query}`, file)).json());
  expect([preview.added.count, preview.changed.count, preview.missing.count]).toEqual([1, 1, 107]);
  await send(`/tables/procedures/import?${query}&fingerprint=${preview.fingerprint}`, file);
  expect((await offered()).map(({ code }) => code)).toEqual(['1.001193', '9.100000']);
  expect((await list()).procedures.filter(({ isCurrent }) => !isCurrent)).toHaveLength(107);

  const rating = aRating({
    officerId: sampleOfficers[0]?.id ?? '',
    procedure: { code: '9.100000' },
    ratedAt: new Date().toISOString(),
  });
  const envelope = { protocol: 1, deviceId: '22222222-2222-4222-8222-222222222222', sentAt: new Date().toISOString() };
  await app.inject({ method: 'POST', url: `${OFFICE}/ratings`, payload: { ...envelope, ratings: [rating] } });
  await createProcedureStore(app.database).countUse();
  expect((await offered()).map(({ code }) => code)).toEqual(['9.100000', '1.001193']);

  const field = { method: 'PUT', url: `${OFFICE}/procedures/fields`, headers: { cookie: headers.cookie } } as const;
  await app.inject({ ...field, payload: { field: 'Đất đai', offered: false } });
  expect((await offered()).map(({ code }) => code)).toEqual(['1.001193']);
  await app.inject({ ...field, payload: { field: 'Đất đai', offered: true } });
  expect(await offered()).toHaveLength(2);

  await app.inject({ method: 'POST', url: `${OFFICE}/tables/procedures/undo`, headers: { cookie: headers.cookie } });
  expect(await offered()).toHaveLength(108);
});

test('the national list of 588 procedures is taken over the sample of 108, every row of it', async () => {
  const app = await buildTestApp();
  await addTestUser(app.database, {
    username: 'quan.tri',
    officeId: await officeIdOf(app.database),
    role: 'administrator',
  });
  const headers = { cookie: await signInForTest(app, 'quan.tri'), 'content-type': 'application/octet-stream' };
  const payload = await readFile(new URL('testing/procedures-all.csv', import.meta.url));
  const send = (path: string) =>
    app.inject({ method: 'POST', url: `${OFFICE}/tables/procedures${path}`, headers, payload });
  const query = 'name=procedures-all.csv&missing=retire';
  const { added, changed, same, wrong, fingerprint } = tablePreviewSchema.parse(
    (await send(`/preview?${query}`)).json(),
  );
  expect([added.count + changed.count + same, wrong.count]).toEqual([588, 0]);
  expect((await send(`/import?${query}&fingerprint=${fingerprint}`)).statusCode).toBe(204);
  const offered = catalogueSchema.parse((await app.inject(`${OFFICE}/catalogue`)).json()).procedures;
  expect(offered).toHaveLength(588);
  expect(offered.filter(({ name }) => /\uFFFD|\?\?/.test(name))).toEqual([]);
});
