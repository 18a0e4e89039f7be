import type { Catalogue } from '@hailong/schema/catalogue';

/** The service worker answers photos from this cache (service-worker/sw.ts names it too). */
const CACHE_NAME = 'photos';

/**
 * Keeps the officers' photos and the office's logo for offline use, where the browser has a Cache API. Their names carry a hash of their content,
 * so one that is there is never fetched again. Never rejects: initials are shown where a photo is missing.
 */
export const warmPhotos = async (catalogue: Catalogue): Promise<void> => {
  if (!('caches' in globalThis)) return;
  try {
    const cache = await caches.open(CACHE_NAME);
    for (const { photo } of [{ photo: catalogue.office.logo }, ...catalogue.officers]) {
      if (!photo || (await cache.match(photo))) continue;
      const response = await fetch(photo, { redirect: 'error' });
      const isPhoto = response.ok && response.headers.get('content-type')?.startsWith('image/');
      if (isPhoto) await cache.put(photo, response);
    }
  } catch {
    // No network, or no room: the next visit tries again.
  }
};

/** Frees their room on a full disk. Never rejects. */
export const forgetPhotos = async (): Promise<void> => {
  if (!('caches' in globalThis)) return;
  await caches.delete(CACHE_NAME).catch(() => false);
};
