import { afterEach, expect, test, vi } from 'vitest';
import { exchange, type Fetch } from './exchange.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('a request follows no redirect, asks no cache, and carries this site’s cookies only', async () => {
  const asked: RequestInit[] = [];
  const send: Fetch = async (_path, init) => {
    asked.push(init);
    return new Response('{}');
  };
  await exchange('/x', { method: 'POST' }, send);
  expect(asked).toMatchObject([
    {
      method: 'POST',
      redirect: 'manual',
      cache: 'no-store',
      credentials: 'same-origin',
      signal: expect.anything() as unknown,
    },
  ]);
});

const afterFifteenSeconds = async (send: Fetch) => {
  vi.useFakeTimers();
  const answer = exchange('/x', {}, send);
  await vi.advanceTimersByTimeAsync(15_000);
  return answer;
};
const aborted = async (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

test('a server that never answers is given up', async () => {
  expect(await afterFifteenSeconds(async (_path, { signal }) => aborted(signal))).toBeNull();
});

test('a body that never ends is given up too', async () => {
  const endless: Fetch = async (_path, { signal }) => {
    const response = new Response('{', { headers: { 'content-type': 'application/json' } });
    return Object.defineProperty(response, 'text', { value: async () => aborted(signal) });
  };
  expect(await afterFifteenSeconds(endless)).toBeNull();
});

test('a portal’s page is not read at all', async () => {
  const html: Fetch = async () => new Response('<p>'.repeat(1_000), { headers: { 'content-type': 'text/html' } });
  expect(await exchange('/x', {}, html)).toMatchObject({ status: 200, contentType: 'text/html', text: null });
});

test('an answer that was redirected, or comes from elsewhere, is not direct', async () => {
  const answered =
    (fields: object): Fetch =>
    async () => {
      const response = new Response('{}');
      for (const [name, value] of Object.entries(fields)) Object.defineProperty(response, name, { value });
      return response;
    };
  expect(await exchange('/x', {}, answered({ type: 'basic' }))).toMatchObject({ direct: true });
  expect(await exchange('/x', {}, answered({ type: 'basic', redirected: true }))).toMatchObject({ direct: false });
  expect(await exchange('/x', {}, answered({ type: 'opaqueredirect' }))).toMatchObject({ direct: false });
  expect(await exchange('/x', {}, answered({ type: 'cors' }))).toMatchObject({ direct: false });
});
