import { aBatch } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { aSampleRating, postBatch } from '../../test/send-ratings.ts';

const lan = { host: '192.168.1.10:8080' };

test('every answer forbids what our pages do not need, and none promises https', async () => {
  const app = await buildTestApp();
  for (const url of ['/healthz', '/api/catalogue', '/nowhere']) {
    const { headers } = await app.inject({ url, headers: lan });
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('opener and agent-cluster headers only go where a browser heeds them', async () => {
  const app = await buildTestApp({ publicUrl: 'https://danhgia.vangia.vn' });
  const sent = async (host: string, protocol = 'https') => {
    const headers = { host, 'x-forwarded-proto': protocol };
    return 'cross-origin-opener-policy' in (await app.inject({ url: '/healthz', headers })).headers;
  };
  expect(await sent('localhost:8080')).toBe(true);
  expect(await sent('danhgia.vangia.vn')).toBe(true);
  expect(await sent('danhgia.vangia.vn', 'http')).toBe(false);
  expect(await sent('192.168.1.10:8080')).toBe(false);
});

test.each([
  [
    'the page the phone itself loaded',
    { ...lan, origin: 'http://192.168.1.10:8080', 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['the public address', { ...lan, origin: 'https://danhgia.vangia.vn' }, 200],
  ['a program without Origin', lan, 200],
  ['a stranger’s page', { ...lan, origin: 'https://evil.example' }, 403],
  ['a stranger’s page in a browser that tells', { ...lan, 'sec-fetch-site': 'cross-site' }, 403],
  ['a sandboxed frame', { ...lan, origin: 'null' }, 403],
])('ratings sent by %s', async (_case, headers, status) => {
  const app = await buildTestApp({ publicUrl: 'https://danhgia.vangia.vn' });
  expect((await postBatch(app, aBatch([aSampleRating()]), headers)).statusCode).toBe(status);
});
