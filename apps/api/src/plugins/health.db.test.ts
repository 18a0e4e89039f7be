import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';

test('says ok while the database answers', async () => {
  const app = await buildTestApp();
  const response = await app.inject('/healthz');
  expect([response.statusCode, response.json()]).toEqual([200, { status: 'ok' }]);
});

test('says unavailable when nobody listens at the database’s address', async () => {
  const app = await buildTestApp({ databaseUrl: 'postgres://nobody@127.0.0.1:8151/none' });
  const response = await app.inject('/healthz');
  expect([response.statusCode, response.json()]).toEqual([503, { status: 'unavailable' }]);
});
