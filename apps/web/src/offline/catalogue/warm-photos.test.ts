import { afterEach, expect, test, vi } from 'vitest';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import { aCacheStorage } from './testing/a-cache-storage.ts';
import { forgetPhotos, warmPhotos } from './warm-photos.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const PHOTO = '/api/offices/van-gia/photos/1.webp';
const [officer] = aCatalogue().officers;
const catalogue = aCatalogue({
  officers: officer
    ? [
        { ...officer, photo: PHOTO },
        { ...officer, photo: null },
      ]
    : [],
});

/** A page with caches, and what it has asked the network for. */
const aPage = (type: string) => {
  const caches = aCacheStorage();
  const asked: string[] = [];
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response('x', { headers: { 'content-type': type } });
  });
  return { asked, kept: async () => (await caches.open('photos')).match(PHOTO) };
};

test('photos are kept, each fetched once', async () => {
  const page = aPage('image/webp');
  await warmPhotos(catalogue);
  await warmPhotos(catalogue);
  expect(page.asked).toEqual([PHOTO]);
  expect(await page.kept()).toBeDefined();
});

test('a captive portal’s page is never kept as a photo', async () => {
  const page = aPage('text/html');
  await warmPhotos(catalogue);
  expect(await page.kept()).toBeUndefined();
});

test('with no network, or no caches, nothing breaks', async () => {
  aPage('image/webp');
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(warmPhotos(catalogue)).resolves.toBeUndefined();
  vi.unstubAllGlobals();
  await expect(warmPhotos(catalogue)).resolves.toBeUndefined();
  await expect(forgetPhotos()).resolves.toBeUndefined();
});
