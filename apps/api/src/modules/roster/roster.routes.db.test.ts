import { catalogueSchema } from '@hailong/schema/catalogue';
import { rosterSchema, type Roster } from '@hailong/schema/roster';
import { tablePreviewSchema } from '@hailong/schema/table-import';
import { aRating } from '@hailong/schema/testing/builders';
import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { sampleOfficers } from '../../sample/roster.ts';

const OFFICE = '/api/offices/van-gia';
const [first, second] = sampleOfficers.map(({ id }) => id) as [string, string];
const BYTES = { 'content-type': 'application/octet-stream' };

const open = async (officerId: string | null = null) => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator', officerId });
  const cookie = await signInForTest(app, 'quan.tri');
  const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object | Buffer) =>
    app.inject({
      method,
      url: OFFICE + path,
      headers: { cookie, ...(Buffer.isBuffer(payload) && BYTES) },
      ...(payload && { payload }),
    });
  const roster = async (): Promise<Roster> => rosterSchema.parse((await ask('GET', '/roster')).json());
  return { app, ask, roster };
};

const offered = async (app: FastifyInstance) =>
  catalogueSchema.parse((await app.inject(`${OFFICE}/catalogue`)).json()).officers;

const draft = {
  code: 'CB99',
  name: 'Đinh Thị Bưởi',
  position: 'Công chức',
  counterId: null,
  fields: ['Hộ tịch'],
  employedFrom: '2020-01-01',
  employedUntil: null,
};

const csv = (...lines: readonly string[]): Buffer => Buffer.from(`Mã,Họ và tên,Chức vụ,Quầy\n${lines.join('\n')}`);

test('an officer is added with a photo, moved to the front, and stands so on citizens’ pages at once', async () => {
  const { app, ask, roster } = await open();
  expect((await ask('POST', '/roster', draft)).statusCode).toBe(201);
  expect((await ask('POST', '/roster', draft)).json()).toMatchObject({ code: 'officer.code-taken' });
  const { entries } = await roster();
  const added = entries.at(-1);
  expect(added).toMatchObject(draft);
  const photo = await sharp({ create: { width: 600, height: 600, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const path = `/roster/entries/${added?.id}/photo`;
  expect((await ask('PUT', path, photo)).statusCode).toBe(200);
  expect((await ask('PUT', path, Buffer.from('<svg/>'))).json()).toMatchObject({ code: 'photo.unusable' });
  const ids = [added?.id, ...entries.slice(0, -1).map(({ id }) => id)];
  expect((await ask('PUT', '/roster/order', { ids })).statusCode).toBe(200);
  expect((await ask('PUT', '/roster/order', { ids: ids.slice(1) })).json()).toMatchObject({ code: 'roster.changed' });
  const [shown] = await offered(app);
  expect(shown?.name).toBe(draft.name);
  expect((await app.inject(shown?.photo ?? '')).headers['content-type']).toBe('image/webp');
  expect((await ask('DELETE', path)).statusCode).toBe(200);
  expect((await offered(app))[0]?.photo).toBeNull();
});

test('whoever left is offered no more, and a rating that a phone kept meanwhile still counts', async () => {
  const { app, ask, roster } = await open();
  const entry = (await roster()).entries.find(({ id }) => id === first);
  const { id: _id, photo: _photo, isOwn: _own, ...fields } = entry ?? { id: '', photo: null, isOwn: false };
  const left = { ...fields, employedUntil: '2026-01-31' };
  expect((await ask('PUT', `/roster/entries/${first}`, left)).statusCode).toBe(200);
  expect((await offered(app)).map(({ id }) => id)).not.toContain(first);
  const batch = {
    protocol: 1,
    deviceId: '22222222-2222-4222-8222-222222222222',
    sentAt: new Date().toISOString(),
    ratings: [aRating({ officerId: first })],
  };
  const reply = await app.inject({ method: 'POST', url: `${OFFICE}/ratings`, payload: batch });
  expect(reply.json()).toMatchObject({ verdicts: [{ verdict: 'stored' }] });
});

test('one’s own entry is for others to change, alone or in a file', async () => {
  const { ask, roster } = await open(first);
  const { entries } = await roster();
  expect(entries.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual([first]);
  expect((await ask('PUT', `/roster/entries/${first}`, draft)).json()).toMatchObject({ code: 'officer.own-entry' });
  expect((await ask('DELETE', `/roster/entries/${first}/photo`)).statusCode).toBe(403);
  const preview = await ask('POST', '/tables/roster/preview?name=a.csv&missing=keep', csv('CB01,Tên Khác,,'));
  expect(tablePreviewSchema.parse(preview.json()).wrong.first).toMatchObject([{ fault: 'own-entry', line: 2 }]);
});

test('a file is looked at, applied exactly as looked at, and undone as long as nothing of it was changed', async () => {
  const { app, ask, roster } = await open();
  const before = await roster();
  const file = csv('CB02,Trần Văn Phúc,Phó Chủ tịch,Quầy 2', 'CB77,Lý Thị Mới,Công chức,Quầy 1');
  const query = 'name=danh-sach.csv&missing=retire';
  const preview = tablePreviewSchema.parse((await ask('POST', `/tables/roster/preview?${query}`, file)).json());
  expect([preview.added.count, preview.changed.count, preview.missing.count]).toEqual([1, 1, 5]);
  expect(preview.changed.first[0]?.cells).toEqual([
    { column: 'position', before: 'Công chức Tư pháp – Hộ tịch', after: 'Phó Chủ tịch' },
  ]);
  expect(await roster()).toEqual(before);
  const apply = (fingerprint: string) => ask('POST', `/tables/roster/import?${query}&fingerprint=${fingerprint}`, file);
  expect((await apply('another')).json()).toMatchObject({ code: 'table.changed' });
  expect((await apply(preview.fingerprint)).statusCode).toBe(204);
  const after = await roster();
  expect(after.lastImport).toMatchObject({ fileName: 'danh-sach.csv', added: 1, changed: 1, retired: 5 });
  expect(after.entries.filter(({ employedUntil }) => employedUntil === after.today)).toHaveLength(5);

  expect((await ask('POST', '/tables/roster/undo')).statusCode).toBe(204);
  expect(await roster()).toEqual(before);
  expect((await offered(app)).map(({ name }) => name)).not.toContain('Lý Thị Mới');
  expect((await ask('POST', '/tables/roster/undo')).json()).toMatchObject({ code: 'table.cannot-undo' });

  // The same file again, with a change by hand behind it.
  const again = tablePreviewSchema.parse((await ask('POST', `/tables/roster/preview?${query}`, file)).json());
  expect((await apply(again.fingerprint)).statusCode).toBe(204);
  await ask('PUT', `/roster/entries/${second}`, { ...draft, name: 'Trần Văn Phúc' });
  expect((await ask('POST', '/tables/roster/undo')).json()).toMatchObject({ code: 'table.cannot-undo' });
});

test('wrong lines are named one by one and nobody is missing because of them', async () => {
  const { ask } = await open();
  const file = csv('CB80,A,,Quầy 99', 'CB81,,,', 'CB82,B,,', 'CB82,C,,', `CB83,${'x'.repeat(101)},,`);
  const reply = await ask('POST', '/tables/roster/preview?name=a.csv&missing=retire', file);
  const { wrong, added, missing } = tablePreviewSchema.parse(reply.json());
  expect(wrong.first.map(({ line, fault }) => [line, fault])).toEqual([
    [2, 'unknown-counter'],
    [3, 'empty'],
    [5, 'duplicate'],
    [6, 'too-long'],
  ]);
  expect([added.count, missing.count]).toEqual([1, 0]);
  const columns = await ask('POST', '/tables/roster/preview?name=a.csv&missing=keep', Buffer.from('a,b\n1,2'));
  expect(columns.json()).toMatchObject({ code: 'table.columns', detail: 'Họ và tên' });
});

test('five thousand rows go in and come out, and twenty megabytes are refused with a sentence', async () => {
  const { ask, roster } = await open();
  const lines = Array.from({ length: 5000 }, (_, index) => `N${index},"=cmd|' /C calc'!A${index}",Công chức,`);
  const query = 'name=a.csv&missing=keep';
  const preview = tablePreviewSchema.parse(
    (await ask('POST', `/tables/roster/preview?${query}`, csv(...lines))).json(),
  );
  expect([preview.added.count, preview.added.first.length]).toEqual([5000, 100]);
  const path = `/tables/roster/import?${query}&fingerprint=${preview.fingerprint}`;
  expect((await ask('POST', path, csv(...lines))).statusCode).toBe(204);
  expect((await roster()).entries).toHaveLength(5006);
  const exported = await ask('GET', '/tables/roster.xlsx');
  const same = await ask('POST', '/tables/roster/preview?name=b.xlsx&missing=retire', exported.rawPayload);
  expect(tablePreviewSchema.parse(same.json())).toMatchObject({
    same: 5006,
    added: { count: 0 },
    missing: { count: 0 },
  });
  const large = await ask('POST', `/tables/roster/preview?${query}`, Buffer.alloc(20 * 1024 * 1024, 'a'));
  expect([large.statusCode, large.json()]).toMatchObject([413, { code: 'request.too-large' }]);
});
