import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recoverFromMissingChunks } from './recover-missing-chunk.ts';

const reload = vi.fn<() => void>();
let missChunk: () => Promise<void>;

/** The server's answer as a browser's fetch gives it. */
const serverHas = (version: string): void => {
  vi.stubGlobal('fetch', async () => {
    const response = new Response(JSON.stringify({ version }), { headers: { 'content-type': 'application/json' } });
    return Object.defineProperty(response, 'type', { value: 'basic' });
  });
};

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  vi.stubGlobal('__APP_VERSION__', '1+old');
  let onMissing = (): void => undefined;
  // jsdom's location cannot be watched, so the page is one that can.
  recoverFromMissingChunks({
    addEventListener: (_type, listener) => {
      onMissing = listener;
    },
    location: { reload },
  });
  missChunk = async () => {
    onMissing();
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a page older than the server’s reloads, once', async () => {
  serverHas('2+new');
  await missChunk();
  await missChunk();
  expect(reload).toHaveBeenCalledOnce();
});

test('with a dead line it does not: a reload would only lose the page', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await missChunk();
  expect(reload).not.toHaveBeenCalled();
});

test('with the same version at the server it does not: a reload would not help', async () => {
  serverHas('1+old');
  await missChunk();
  expect(reload).not.toHaveBeenCalled();
});
