import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { addressOf, MATRIX } from '../../test/role-matrix.ts';
import { addTestUser, officeIdOf, signInForTest } from '../auth/testing/people.ts';

const WRITES = Object.keys(MATRIX).filter((row) => !row.startsWith('GET '));
const IMPORT = 'POST /api/offices/{office}/kiosk-imports';
/** More than most routes take, less than those take that read files. */
const ANNOUNCED = 100 * 1024;

/** The answer to somebody who announces a body and never sends it; as a neighbour on the Wi-Fi may claim to be local. */
const answerBeforeBody = async (app: FastifyInstance, row: string, type: string, cookie = ''): Promise<string> => {
  const { method, url } = addressOf(row);
  const { port } = app.server.address() as AddressInfo;
  const headers = { host: 'localhost:8080', 'content-type': type, 'content-length': ANNOUNCED, cookie };
  const asked = request({ host: '127.0.0.1', port, path: url, method, headers, agent: false });
  asked.on('error', () => undefined).flushHeaders();
  const answered = once(asked, 'response', { signal: AbortSignal.timeout(20_000) }).catch(() => []);
  const [response] = (await answered) as [IncomingMessage?];
  asked.destroy();
  return `${row}: ${response?.statusCode ?? 'waits'}`;
};

test('S4: whoever is not signed in is told so before a large body is read', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 100_000 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const types = ['application/json', 'application/octet-stream'];
  const asked = types.flatMap((type) => WRITES.map((row) => answerBeforeBody(app, row, type)));
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => !/ (?:401|413|415)$/.test(answer))).toEqual([]);
  expect(answers).toContain(`${IMPORT}: 401`);
});

test('S4: whoever may not do it is told so before a large body is read', async () => {
  const app = await buildTestApp();
  await app.listen({ port: 0, host: '127.0.0.1' });
  await addTestUser(app.database, { username: 'cong.chuc', officeId: await officeIdOf(app.database), role: 'officer' });
  const cookie = await signInForTest(app, 'cong.chuc');
  expect(await answerBeforeBody(app, IMPORT, 'application/json', cookie)).toBe(`${IMPORT}: 403`);
});

test('S4: while the database is away, a large body is answered with "later" before it is read', async () => {
  const app = await buildTestApp({ databaseUrl: 'postgres://hailong:x@127.0.0.1:1/hailong' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  expect(await answerBeforeBody(app, IMPORT, 'application/json')).toBe(`${IMPORT}: 503`);
});

test('being asked early moves a session’s end forward once, and the browser hears of it', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  await app.database.$client`update sessions set expires_at = now() + interval '5 minutes'`;
  const reply = await app.inject({ method: 'POST', url: '/api/offices/van-gia/kiosk-imports', headers, payload: {} });
  expect([reply.statusCode, reply.cookies.map(({ maxAge }) => maxAge)]).toEqual([400, [1200]]);
});
