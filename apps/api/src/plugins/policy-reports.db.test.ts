import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';

const REPORT = {
  'csp-report': {
    'document-uri': 'http://192.168.1.10:8080/receipt?code=VF6Y1BXTQQPG0F3P',
    'effective-directive': 'script-src-elem',
    'blocked-uri': 'inline',
    'script-sample': 'Nguyễn Văn A',
  },
};

const logging = async () => {
  const lines: string[] = [];
  const app = await buildTestApp({ logLevel: 'warn', logTo: { write: (line) => void lines.push(line) } });
  return { app, lines };
};

/** As a browser sends it from a page of ours on plain http: no Sec-Fetch-Site, and no origin to name. */
const report = async (app: FastifyInstance, payload: unknown, remoteAddress = '192.168.1.77') =>
  app.inject({
    method: 'POST',
    url: '/api/policy-reports',
    remoteAddress,
    headers: { host: '192.168.1.10:8080', origin: 'null', 'content-type': 'application/csp-report' },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

test('a report becomes one line without a word of the person who was there', async () => {
  const { app, lines } = await logging();
  expect((await report(app, REPORT)).statusCode).toBe(204);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ directive: 'script-src-elem', blocked: 'inline', script: null });
  expect(lines[0]).not.toMatch(/Nguyễn|VF6Y|192\.168/);
});

test('what is no report, or too long for one, becomes none', async () => {
  const { app, lines } = await logging();
  expect((await report(app, {})).statusCode).toBe(204);
  expect((await report(app, '{"csp-report":')).statusCode).toBe(400);
  expect((await report(app, { ...REPORT, more: 'x'.repeat(9_000) })).statusCode).toBe(413);
  expect(lines).toEqual([]);
});

test('one address is held after twenty, and all together write sixty lines', async () => {
  const { app, lines } = await logging();
  const statuses: number[] = [];
  for (let place = 0; place < 25; place += 1) statuses.push((await report(app, REPORT)).statusCode);
  expect(statuses.filter((status) => status === 204)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  for (let place = 0; place < 100; place += 1) await report(app, REPORT, `10.0.0.${place}`);
  expect(lines).toHaveLength(60);
});
