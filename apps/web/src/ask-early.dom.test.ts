import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EarlyCatalogue } from './api-client/early-catalogue.ts';
import { OUR_SERVER_ITSELF } from './api-client/exchange.ts';

const network = vi.fn<typeof fetch>();
const askedEarly = (): EarlyCatalogue | undefined => globalThis.earlyCatalogue;

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('fetch', network);
});
afterEach(() => {
  vi.unstubAllGlobals();
  network.mockReset();
  globalThis.earlyCatalogue = undefined;
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const open = async (address: string): Promise<void> => {
  window.history.replaceState(null, '', address);
  await import('./ask-early.ts');
};

test.each([
  ['/', '/api/catalogue'],
  ['/o/van-gia', '/api/offices/van-gia/catalogue'],
  ['/o/van-gia/officers/1', '/api/offices/van-gia/catalogue'],
])('%s asks for %s, as the page would, and leaves the answer to the page', async (address, path) => {
  const reply = new Response();
  network.mockResolvedValue(reply);
  await open(address);
  expect(network).toHaveBeenCalledExactlyOnceWith(path, expect.objectContaining(OUR_SERVER_ITSELF));
  expect(askedEarly()?.path).toBe(path);
  expect(await askedEarly()?.reply).toBe(reply);
});

test('a tablet asks with its own key, later', async () => {
  await open('/kiosk');
  expect(network).not.toHaveBeenCalled();
});

test('a page that the service worker serves has a copy and asks whether it is still good', async () => {
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true });
  await open('/o/van-gia');
  expect(network).not.toHaveBeenCalled();
});

test('a line that breaks is nobody’s unhandled error', async () => {
  const unhandled = vi.fn<() => void>();
  process.on('unhandledRejection', unhandled);
  network.mockRejectedValue(new TypeError('Failed to fetch'));
  await open('/o/van-gia');
  await sleep(20);
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  await expect(askedEarly()?.reply).rejects.toThrow('Failed to fetch');
});
