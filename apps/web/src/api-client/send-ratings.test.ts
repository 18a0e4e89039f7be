import { afterEach, expect, test } from 'vitest';
import type { Answer } from './read-answer.ts';
import type { Verdict } from '@hailong/schema/verdict';
import { sendRatings } from './send-ratings.ts';
import { aServer, aServerThatSays, type AServer } from './testing/a-server.ts';

let server: AServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const sendTo = async (reply: Parameters<typeof aServerThatSays>[0]): Promise<Answer<readonly Verdict[]>> => {
  server = await aServerThatSays(reply);
  return sendRatings('van-gia', '{}', server.send);
};

const reply = { protocol: 1, receivedAt: '2026-11-23T09:15:02+07:00', verdicts: [{ id: 'a', verdict: 'stored' }] };
const problem = (status: number, fields: object = {}) => ({
  status,
  type: 'application/problem+json',
  body: { type: 'about:blank', title: 'x', status, code: 'server.unavailable', tryAgain: 'later', ...fields },
});

test('a 200 of JSON in our shape is our answer', async () => {
  expect(await sendTo({ body: reply })).toEqual({ kind: 'answered', body: reply.verdicts });
  expect(await sendTo({ body: reply, type: 'application/json; charset=utf-8' })).toMatchObject({ kind: 'answered' });
});

test.each([
  ['a captive portal’s page', { type: 'text/html', body: '<h1>Đăng nhập Wi-Fi</h1>' }],
  ['a captive portal’s page that calls itself JSON', { body: '<h1>Đăng nhập Wi-Fi</h1>' }],
  ['a portal’s redirect', { status: 302, headers: { location: '/login' }, body: '' }],
  ['our shape under 201', { status: 201, body: reply }],
  ['our shape as text', { type: 'text/plain', body: reply }],
  ['another program’s JSON', { body: { ok: true } }],
  ['JSON null', { body: 'null' }],
  ['a truncated body', { body: JSON.stringify(reply).slice(0, -3) }],
  ['an empty body', { body: '' }],
  ['a proxy’s 502', { status: 502, type: 'text/html', body: 'bad gateway' }],
  ['another program’s 404', { status: 404, body: { message: 'Application not found' } }],
  ['a problem document whose status is not the answer’s', problem(404, { status: 503 })],
  [
    'a problem document of another program',
    { status: 400, type: 'application/problem+json', body: { title: 'x', status: 400 } },
  ],
])('%s acknowledges nothing', async (_name, answer) => {
  expect(await sendTo(answer)).toEqual({ kind: 'not-our-server' });
});

test('a proxy’s 204 acknowledges nothing', async () => {
  server = await aServer((_request, response) => {
    response.writeHead(204);
    response.end();
  });
  expect(await sendRatings('van-gia', '{}', server.send)).toEqual({ kind: 'not-our-server' });
});

test('our problem document says whether trying again can help, and when', async () => {
  expect(await sendTo({ ...problem(503), headers: { 'retry-after': '7' } })).toEqual({
    kind: 'problem',
    code: 'server.unavailable',
    tryAgain: 'later',
    retryAfterMs: 7000,
  });
  expect(await sendTo(problem(413, { code: 'request.too-large', tryAgain: 'never' }))).toEqual({
    kind: 'problem',
    code: 'request.too-large',
    tryAgain: 'never',
    retryAfterMs: null,
  });
});

test('a connection that breaks in the middle of the answer is no answer', async () => {
  server = await aServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"protocol":1,');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await sendRatings('van-gia', '{}', server.send)).toEqual({ kind: 'unreachable' });
});

test('nobody listening is no answer', async () => {
  const gone = await aServerThatSays({});
  await gone.close();
  expect(await sendRatings('van-gia', '{}', gone.send)).toEqual({ kind: 'unreachable' });
});

test('a batch is posted as it is, to its office, never from a cache', async () => {
  const seen: unknown[] = [];
  server = await aServer((request, response) => {
    const { method, url, headers } = request;
    request.setEncoding('utf8').on('data', (body: string) => {
      seen.push({ method, url, type: headers['content-type'], cache: headers['cache-control'], body });
    });
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply)));
  });
  await sendRatings('van-gia', '{"ratings":[ 1 ]}', server.send);
  expect(seen).toEqual([
    {
      method: 'POST',
      url: '/api/offices/van-gia/ratings',
      type: 'application/json',
      cache: 'no-cache',
      body: '{"ratings":[ 1 ]}',
    },
  ]);
});
