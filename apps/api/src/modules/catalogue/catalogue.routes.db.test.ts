import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { catalogueSchema } from '@hailong/schema/catalogue';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';

const URL = '/api/offices/van-gia/catalogue';

test('a device gets everything it needs in one answer', async () => {
  const app = await buildTestApp();
  const catalogue = catalogueSchema.parse((await app.inject(URL)).json());
  expect(catalogue.office).toMatchObject({ slug: 'van-gia', timeZone: 'Asia/Ho_Chi_Minh', sample: true });
  expect(catalogue.officers.map(({ name, counter }) => [name, counter])).toMatchInlineSnapshot(`
    [
      [
        "Nguyễn Thị Hồng Nhung",
        "Quầy 1",
      ],
      [
        "Trần Văn Phúc",
        "Quầy 2",
      ],
      [
        "Lê Minh Tuấn",
        "Quầy 3",
      ],
      [
        "Phạm Thị Thu Hà",
        "Quầy 4",
      ],
      [
        "Võ Ngọc Bích Trâm",
        "Quầy 5",
      ],
      [
        "Huỳnh Quốc Bảo",
        "Quầy 6",
      ],
    ]
  `);
  expect(catalogue.procedures).toHaveLength(108);
});

test('the bare address means the first office', async () => {
  const app = await buildTestApp();
  expect((await app.inject('/api/catalogue')).json()).toEqual((await app.inject(URL)).json());
});

test('a device that holds the newest catalogue is told so in a few bytes', async () => {
  const app = await buildTestApp();
  const first = await app.inject(URL);
  const tag = String(first.headers.etag);
  expect(tag).toMatch(/^"[\w-]+"$/);
  const again = await app.inject({ url: URL, headers: { 'if-none-match': tag } });
  expect([again.statusCode, again.body, again.headers['cache-control']]).toEqual([304, '', 'no-cache']);
});

test.each(['br', 'gzip'])(
  'a browser that reads %s gets it a third of the size, under the same tag',
  async (encoding) => {
    const app = await buildTestApp();
    const plain = await app.inject(URL);
    const small = await app.inject({ url: URL, headers: { 'accept-encoding': encoding } });
    expect(small.headers).toMatchObject({ 'content-encoding': encoding, etag: plain.headers.etag });
    expect(small.headers['vary']).toMatch(/accept-encoding/i);
    const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
    expect(unpack(small.rawPayload).toString()).toBe(plain.body);
    expect(small.rawPayload.byteLength).toBeLessThan(plain.rawPayload.byteLength / 3);
    const held = { 'accept-encoding': encoding, 'if-none-match': String(small.headers.etag) };
    expect((await app.inject({ url: URL, headers: held })).statusCode).toBe(304);
  },
);

test('whoever is not employed today is not offered, and the tag changes', async () => {
  const app = await buildTestApp();
  const before = await app.inject(URL);
  await app.database.execute(sql`update officers set employed_until = '2023-01-31' where sort_order = 1`);
  await app.database.execute(sql`update officers set employed_from = '2999-01-01' where sort_order = 2`);
  const after = await app.inject({ url: URL, headers: { 'if-none-match': String(before.headers.etag) } });
  expect(after.statusCode).toBe(200);
  expect(catalogueSchema.parse(after.json()).officers).toHaveLength(4);
});

test('an unknown office is a problem of ours', async () => {
  const app = await buildTestApp();
  const response = await app.inject('/api/offices/nowhere/catalogue');
  expect([response.statusCode, response.headers['content-type'], response.json()]).toMatchObject([
    404,
    'application/problem+json; charset=utf-8',
    { code: 'office.unknown', tryAgain: 'never' },
  ]);
});

test('a photo is served for ever under the name of its content, and nothing else is', async () => {
  const app = await buildTestApp();
  const { officers } = catalogueSchema.parse((await app.inject(URL)).json());
  const photo = await app.inject(String(officers[0]?.photo));
  expect([photo.statusCode, photo.headers['content-type'], photo.headers['cache-control']]).toEqual([
    200,
    'image/webp',
    'public, max-age=31536000, immutable',
  ]);
  expect(photo.headers['x-content-type-options']).toBe('nosniff');
  expect(photo.headers['content-security-policy']).toBe("default-src 'none'; sandbox; frame-ancestors 'none'");
  expect((await app.inject(`/api/offices/van-gia/photos/${'0'.repeat(64)}.webp`)).statusCode).toBe(404);
  expect((await app.inject('/api/offices/van-gia/photos/..%2F..%2Fetc')).statusCode).toBe(404);
});
