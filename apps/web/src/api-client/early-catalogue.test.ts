import { afterEach, expect, test, vi } from 'vitest';

import type { EarlyCatalogue } from './early-catalogue.ts';
import { fetchCatalogue } from './fetch-catalogue.ts';
import { aCatalogue } from './testing/a-catalogue.ts';

const PATH = '/api/offices/van-gia/catalogue';
const json = (version: string): Response =>
  new Response(JSON.stringify(aCatalogue({ version })), { headers: { 'content-type': 'application/json' } });
/** As the browser answers for its own origin. */
const ours = (version: string): Response => Object.defineProperty(json(version), 'type', { value: 'basic' });

const askedEarly = (reply: Promise<Response>, path = PATH, patience = new AbortController()): void => {
  globalThis.earlyCatalogue = { path, reply, patience } satisfies EarlyCatalogue;
};
const network = vi.fn<typeof fetch>();

afterEach(() => {
  globalThis.earlyCatalogue = undefined;
  vi.unstubAllGlobals();
  network.mockReset();
  vi.useRealTimers();
});

test('what was asked early is the answer, once', async () => {
  vi.stubGlobal('fetch', network.mockResolvedValue(ours('later')));
  askedEarly(Promise.resolve(ours('early')));
  expect(await fetchCatalogue('van-gia', null)).toMatchObject({ kind: 'changed', catalogue: { version: 'early' } });
  expect(network).not.toHaveBeenCalled();
  expect(await fetchCatalogue('van-gia', null)).toMatchObject({ kind: 'changed', catalogue: { version: 'later' } });
});

test('another office, or a copy that may still be good, is asked for anew', async () => {
  vi.stubGlobal(
    'fetch',
    network.mockImplementation(async () => Promise.resolve(ours('later'))),
  );
  askedEarly(Promise.resolve(ours('early')), '/api/catalogue');
  expect(await fetchCatalogue('van-gia', null)).toMatchObject({ catalogue: { version: 'later' } });
  askedEarly(Promise.resolve(ours('early')));
  expect(await fetchCatalogue('van-gia', '"v1"')).toMatchObject({ catalogue: { version: 'later' } });
});

test('a line that broke early is a line that broke', async () => {
  const broken = Promise.reject(new TypeError('Failed to fetch'));
  broken.catch(() => undefined);
  askedEarly(broken);
  expect(await fetchCatalogue('van-gia', null)).toEqual({ kind: 'unreachable' });
});

test('the time limit holds for what was asked early too, its body included', async () => {
  vi.useFakeTimers();
  const patience = new AbortController();
  const endless = new ReadableStream({
    start: (body) => patience.signal.addEventListener('abort', () => body.error(patience.signal.reason)),
  });
  const reply = new Response(endless, { headers: { 'content-type': 'application/json' } });
  askedEarly(Promise.resolve(reply), PATH, patience);
  const answer = fetchCatalogue('van-gia', null);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await answer).toEqual({ kind: 'unreachable' });
});
