import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDirectRatingQueue } from '../direct-rating-queue.ts';
import { httpLine } from '../sync/http-line.ts';
import { runSelfCheck } from './run-self-check.ts';

const answers = (bodies: Record<string, unknown>) => async (path: string) => {
  const body = bodies[path.split('?')[0] ?? ''];
  if (body === undefined) throw new TypeError('Failed to fetch');
  const headers = { 'content-type': 'application/json', date: new Date().toUTCString() };
  return Object.defineProperty(new Response(JSON.stringify(body), { headers }), 'type', { value: 'basic' });
};

beforeEach(() => {
  vi.stubGlobal('__APP_VERSION__', '1+a');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const codes = async (): Promise<string[]> =>
  (await runSelfCheck(createDirectRatingQueue(httpLine))).map(({ code }) => code);

test('on plain http with the server there', async () => {
  vi.stubGlobal('fetch', answers({ '/healthz': { status: 'ok' }, '/version.json': { version: '1+a' } }));
  expect(await codes()).toEqual([
    'server-ok',
    'storage-usable',
    'queue-empty',
    'context-insecure',
    'storage-may-be-cleared',
    'clock-right',
    'version-newest',
  ]);
});

test('with a dead line and before the queue is open', async () => {
  vi.stubGlobal('fetch', answers({}));
  expect((await runSelfCheck(null)).map(({ code }) => code)).toEqual([
    'server-unreachable',
    'storage-usable',
    'queue-unknown',
    'context-insecure',
    'storage-may-be-cleared',
    'clock-unknown',
    'version-unknown',
  ]);
});

test('in a browser that has everything', async () => {
  vi.stubGlobal('fetch', answers({ '/healthz': { status: 'ok' }, '/version.json': { version: '2+b' } }));
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ active: {} }) },
    storage: { persisted: async () => true },
  });
  expect(await codes()).toEqual([
    'server-ok',
    'storage-usable',
    'queue-empty',
    'context-secure',
    'worker-active',
    'storage-persistent',
    'clock-right',
    'version-old',
  ]);
});
