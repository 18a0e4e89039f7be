import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';

const CEILING = 4;

const statuses = async (app: FastifyInstance, url: string, times: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let asked = 0; asked < times; asked += 1) seen.push((await app.inject(url)).statusCode);
  return seen;
};

test('the files of a waiting room’s phones leave room for what they ask', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: CEILING });
  const files = ['/', '/assets/index-abc123.js', '/api/offices/van-gia/photos/none.webp'];
  for (const file of files) expect(await statuses(app, file, 2 * CEILING)).not.toContain(429);
  expect(await statuses(app, '/api/offices/van-gia/catalogue', CEILING + 1)).toEqual([200, 200, 200, 200, 429]);
});

test('a flood of files ends as well', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: CEILING });
  expect(await statuses(app, '/', 10 * CEILING)).not.toContain(429);
  expect(await statuses(app, '/', 1)).toEqual([429]);
  expect(await statuses(app, '/api/offices/van-gia/catalogue', 1)).toEqual([200]);
});
