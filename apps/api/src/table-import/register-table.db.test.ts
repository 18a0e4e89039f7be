import { tablePreviewSchema } from '@hailong/schema/table-import';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../auth/testing/people.ts';
import { bytesOf } from './register-table.ts';

const TABLES = '/api/offices/van-gia/tables/procedures';

const open = async (role: 'administrator' | 'statistician' = 'administrator') => {
  const app = await buildTestApp();
  await addTestUser(app.database, { username: 'nguoi.dung', officeId: await officeIdOf(app.database), role });
  const cookie = await signInForTest(app, 'nguoi.dung');
  const get = (path: string) => app.inject({ url: TABLES + path, headers: { cookie } });
  const post = (path: string, file: Buffer, type = 'application/octet-stream') =>
    app.inject({ method: 'POST', url: TABLES + path, headers: { cookie, 'content-type': type }, payload: file });
  return { get, post };
};

test('a table leaves as CSV and comes back without a change', async () => {
  const { get, post } = await open();
  const csv = await get('.csv');
  expect(csv.headers['content-disposition']).toBe('attachment; filename="van-gia-procedures.csv"');
  const preview = await post('/preview?name=a.csv&missing=retire', csv.rawPayload);
  expect(tablePreviewSchema.parse(preview.json())).toMatchObject({
    same: 108,
    added: { count: 0 },
    changed: { count: 0 },
    missing: { count: 0 },
    wrong: { count: 0 },
  });
});

test('only what was looked at is written', async () => {
  const { get, post } = await open();
  const before = (await get('.csv')).body;
  const heading = before.slice(0, before.indexOf('\r\n'));
  const file = Buffer.from(`${heading}\r\n9.999999,Thủ tục mới,Hộ tịch`);
  const reply = await post('/import?name=a.csv&missing=keep&fingerprint=guessed', file);
  expect(reply.json()).toMatchObject({ code: 'table.changed' });
  expect((await get('.csv')).body).toBe(before);
});

test('a file sent as something else than bytes is asked for again', async () => {
  const { post } = await open();
  const reply = await post('/preview?name=a.csv&missing=keep', Buffer.from('{"name":"a.csv"}'), 'application/json');
  expect(reply.json()).toMatchObject({ code: 'request.invalid' });
  expect(() => bytesOf({ body: { name: 'a.csv' } })).toThrow(expect.objectContaining({ code: 'request.invalid' }));
});

test('whoever may not keep the table neither reads nor writes it as a file', async () => {
  const { get, post } = await open('statistician');
  const file = Buffer.from('Mã,Tên\n');
  const replies = [
    await get('.csv'),
    await get('.xlsx'),
    await post('/preview?name=a.csv&missing=keep', file),
    await post('/import?name=a.csv&missing=keep&fingerprint=x', file),
    await post('/undo', Buffer.alloc(0)),
  ];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 403]);
});
