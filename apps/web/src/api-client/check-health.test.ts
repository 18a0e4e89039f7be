import { afterEach, expect, test } from 'vitest';
import { checkHealth } from './check-health.ts';
import { aServer, aServerThatSays, type AServer } from './testing/a-server.ts';

let server: AServer | null = null;
afterEach(async () => {
  await server?.close();
});

test.each([
  ['answers', { body: { status: 'ok' } }, 'ok'],
  ['has no database', { status: 503, body: { status: 'unavailable' } }, 'unavailable'],
  ['is a captive portal', { type: 'text/html', body: '<p>ok</p>' }, 'not-our-server'],
  ['is a portal that redirects', { status: 302, headers: { location: '/login' } }, 'not-our-server'],
  ['is another program', { body: { healthy: true } }, 'not-our-server'],
] as const)('a server that %s', async (_name, reply, kind) => {
  server = await aServerThatSays(reply);
  expect((await checkHealth('n1', server.send)).kind).toBe(kind);
});

test('the server’s clock is read from our own answer only', async () => {
  const date = 'Mon, 23 Nov 2026 02:15:30 GMT';
  server = await aServerThatSays({ headers: { date }, body: { status: 'ok' } });
  expect(await checkHealth('n1', server.send)).toEqual({ kind: 'ok', serverTime: Date.parse(date) });
  await server.close();
  server = await aServerThatSays({ headers: { date }, body: {} });
  expect(await checkHealth('n1', server.send)).toEqual({ kind: 'not-our-server', serverTime: null });
});

test('the nonce goes with the question, and silence is told from a wrong answer', async () => {
  let asked: string | undefined;
  server = await aServer((request, response) => {
    asked = request.url;
    response.destroy();
  });
  expect(await checkHealth('a b', server.send)).toEqual({ kind: 'unreachable', serverTime: null });
  expect(asked).toBe('/healthz?nonce=a%20b');
});
