import { endpoints } from '@hailong/schema/endpoints';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildTestApp } from '../test/build-test-app.ts';

const documentSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ summary: z.string().optional() }))),
});

test('the document describes every endpoint there is', async () => {
  const app = await buildTestApp();
  const { openapi, paths } = documentSchema.parse((await app.inject('/api/openapi.json')).json());
  expect(openapi).toBe('3.1.0');
  for (const { method, url, schema } of Object.values(endpoints)) {
    const path = url.replace(/:(\w+)/g, '{$1}');
    expect(paths[path]?.[method.toLowerCase()]).toMatchObject({ summary: schema.summary });
  }
});

const HTTPS = 'https://danhgia.vangia.vn';

test.each([
  // PUBLIC_URL, TRUSTED_PROXIES, address of the connection, whether its X-Forwarded-For is believed
  [HTTPS, [], '127.0.0.1', true],
  [HTTPS, [], '::ffff:127.0.0.1', true],
  [HTTPS, [], '172.18.0.2', false],
  [HTTPS, [], '192.168.1.77', false],
  [HTTPS, [], '203.0.113.5', false],
  [HTTPS, ['172.18.0.0/24'], '172.18.0.2', true],
  [HTTPS, ['172.18.0.0/24'], '127.0.0.1', true],
  [HTTPS, ['172.18.0.0/24'], '172.18.1.2', false],
  [undefined, [], '127.0.0.1', false],
  [undefined, ['10.0.0.7'], '10.0.0.7', true],
])(
  'with PUBLIC_URL %s and proxies %j, %s may speak for others: %s',
  async (publicUrl, proxies, remoteAddress, believed) => {
    const app = await buildTestApp({ publicUrl, trustedProxies: proxies, requestsPerAddressAndMinute: 2 });
    const statuses = [];
    for (const client of ['198.51.100.1', '198.51.100.2', '198.51.100.3']) {
      const headers = { 'x-forwarded-for': client };
      statuses.push((await app.inject({ url: '/healthz', remoteAddress, headers })).statusCode);
    }
    expect(statuses.includes(429)).toBe(!believed);
  },
);

test('S4: no connection stays open for nothing: not without a request, not in the middle of one, not behind one', async () => {
  const app = await buildTestApp();
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { headersTimeout, requestTimeout, timeout, keepAliveTimeout } = app.server;
  expect({ headersTimeout, requestTimeout, timeout, keepAliveTimeout }).toEqual({
    headersTimeout: 60_000,
    requestTimeout: 120_000,
    timeout: 120_000,
    keepAliveTimeout: 72_000,
  });
});

test.each([
  [101, 'x'.repeat(101)],
  [10_000, 'x'.repeat(10_000)],
  [9_000, '%E1%BA%BF'.repeat(1_000)],
])('S4: %i characters, which no name of ours can be, are looked up nowhere', async (_length, long) => {
  const app = await buildTestApp();
  await app.database.$client`alter table offices rename to elsewhere`;
  expect((await app.inject(`/api/offices/${long}/catalogue`)).statusCode).toBe(404);
});
