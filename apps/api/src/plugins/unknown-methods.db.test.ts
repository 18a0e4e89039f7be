import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';

test.each([
  ['DELETE', '/api/offices/van-gia/ratings', 'POST'],
  ['POST', '/api/offices/van-gia/catalogue', 'GET, HEAD'],
  ['PUT', '/healthz', 'GET, HEAD'],
] as const)('%s %s is answered with what it takes', async (method, url, allow) => {
  const app = await buildTestApp();
  const answer = await app.inject({ method, url, payload: 'x', headers: { 'content-type': 'text/plain' } });
  expect([answer.statusCode, answer.headers['allow'], answer.json()]).toMatchObject([
    405,
    allow,
    { code: 'method.unknown' },
  ]);
});
