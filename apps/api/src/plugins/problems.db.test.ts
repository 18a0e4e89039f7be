import { problemSchema } from '@hailong/schema/problem';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';

test.each(['/nowhere', '/api/nowhere', '/api/offices/van-gia', '/api/offices/%ZZ/catalogue'])(
  '%s is answered with a problem document',
  async (url) => {
    const app = await buildTestApp();
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
      'no-store',
    ]);
    expect(problemSchema.parse(answer.json())).toMatchObject({
      type: 'urn:hailong:problem:resource.unknown',
      status: 404,
      tryAgain: 'never',
    });
  },
);

test('a fault of ours is a neutral sentence', async () => {
  const app = await buildTestApp();
  await app.database.$client`alter table offices rename column settings to elsewhere`;
  const answer = await app.inject('/api/catalogue');
  expect([answer.statusCode, answer.json()]).toMatchObject([500, { code: 'server.failed', tryAgain: 'later' }]);
  expect(answer.body).not.toContain('settings');
});

test('an address that floods is told to wait, whatever it asks for', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 3 });
  const answers = [];
  for (const url of ['/healthz', '/api/nowhere', '/api/catalogue', '/api/nowhere', '/healthz'])
    answers.push(await app.inject(url));
  const limited = answers.filter(({ statusCode }) => statusCode === 429);
  expect(limited.length).toBeGreaterThan(0);
  expect(limited[0]?.json()).toMatchObject({ code: 'rate.limited' });
  expect(Number(limited[0]?.headers['retry-after'])).toBeGreaterThan(0);
});
