import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { problemReply, startJsonServer } from '../testing/json-server.ts';
import { call, valueOrThrow } from './call.ts';
import { ApiFailure } from './failure.ts';

const schema = z.object({ status: z.literal('ok') });

let origin = '';
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await startJsonServer((_method, url) => {
    if (url === '/good') return { body: { status: 'ok' } };
    if (url === '/portal') return { headers: { 'content-type': 'text/html' }, body: '<h1>Wi-Fi</h1>' };
    if (url === '/other') return { body: { status: 'fine' } };
    if (url === '/proxy') return { status: 502, body: 'Bad gateway' };
    return problemReply('rate.limited', { 'retry-after': '75' });
  });
  ({ origin, close } = server);
});
afterAll(() => close());

test('an answer of the agreed shape is the value', async () => {
  expect(await call(new URL('/good', origin), schema)).toEqual({ ok: true, value: { status: 'ok' } });
});

test.each([
  ['/portal', 200],
  ['/other', 200],
  ['/proxy', 502],
])('%s is an answer, but not of our server', async (path, status) => {
  expect(await call(new URL(path, origin), schema)).toEqual({ ok: false, failure: { kind: 'unexpected', status } });
});

test('a problem keeps its code and how long to wait', async () => {
  expect(await call(new URL('/busy', origin), schema)).toEqual({
    ok: false,
    failure: { kind: 'problem', code: 'rate.limited', retryAfterSeconds: 75, detail: null },
  });
});

test('where nobody listens the server is unreachable', async () => {
  const silent = await startJsonServer(() => undefined);
  await silent.close();
  expect(await call(new URL('/good', silent.origin), schema)).toEqual({ ok: false, failure: { kind: 'unreachable' } });
});

test('a failure can travel as an error', () => {
  const failure = { kind: 'unreachable' } as const;
  expect(() => valueOrThrow({ ok: false, failure })).toThrow(new ApiFailure(failure));
  expect(valueOrThrow({ ok: true, value: 3 })).toBe(3);
});
