import { aBatch } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, postBatch, RATINGS_URL } from '../../../test/send-ratings.ts';

const batch = aBatch([aSampleRating()]);
const without = (field: string) => Object.fromEntries(Object.entries(batch).filter(([key]) => key !== field));

test('a malformed envelope is turned away whole, and says so', async () => {
  const app = await buildTestApp();
  const malformed: unknown[] = [
    '{"protocol":1',
    '',
    'null',
    '[]',
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]),
    aBatch([]),
    aBatch(Array.from({ length: 501 }, () => ({}))),
    { ...batch, ratings: 'many' },
    { ...batch, protocol: 0 },
    { ...batch, deviceId: 'me' },
    { ...batch, sentAt: 'now' },
    ...['protocol', 'deviceId', 'sentAt', 'ratings'].map(without),
  ];
  for (const body of malformed) {
    const response = await postBatch(app, body);
    expect([response.statusCode, response.headers['content-type'], response.json()]).toMatchObject([
      400,
      'application/problem+json; charset=utf-8',
      { code: 'batch.malformed', tryAgain: 'never', status: 400 },
    ]);
  }
});

test('a newer protocol and unknown fields of the envelope are accepted', async () => {
  const app = await buildTestApp();
  const response = await postBatch(app, { ...batch, protocol: 2, mood: 'good' });
  expect([response.statusCode, response.json()]).toMatchObject([200, { protocol: 1 }]);
});

test('over 1 MiB is too large', async () => {
  const app = await buildTestApp();
  const response = await postBatch(app, aBatch([{ more: 'x'.repeat(2 * 1024 * 1024) }]));
  expect([response.statusCode, response.json()]).toMatchObject([413, { code: 'request.too-large', tryAgain: 'never' }]);
});

test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data']])(
  '%s is not what we read',
  async (type) => {
    const app = await buildTestApp();
    const response = await postBatch(app, batch, { 'content-type': type });
    expect([response.statusCode, response.json()]).toMatchObject([415, { code: 'media-type.unsupported' }]);
  },
);

test('an unknown office is a problem of ours', async () => {
  const app = await buildTestApp();
  const response = await app.inject({ method: 'POST', url: RATINGS_URL.replace('van-gia', 'nowhere'), payload: batch });
  expect([response.statusCode, response.json()]).toMatchObject([404, { code: 'office.unknown' }]);
});

test('a device that floods is told to wait, others are not', async () => {
  const app = await buildTestApp();
  const flood = await Promise.all(Array.from({ length: 620 }, () => postBatch(app, { ...batch, ratings: [null] })));
  const limited = flood.filter(({ statusCode }) => statusCode === 429);
  expect(limited).toHaveLength(20);
  expect(limited[0]?.json()).toMatchObject({ code: 'rate.limited', tryAgain: 'later' });
  expect(Number(limited[0]?.headers['retry-after'])).toBeGreaterThan(0);
  const other = await postBatch(app, { ...batch, deviceId: '33333333-3333-4333-8333-333333333333' });
  expect(other.statusCode).toBe(200);
});
