import type { Catalogue } from '@hailong/schema/catalogue';
import { cataloguePath } from '../../api-client/catalogue-path.ts';
import { isCatalogue } from '../../api-client/is-catalogue.ts';

/** The Cache API rather than IndexedDB: a page can show the officers before the database library has even been fetched. */
const CACHE_NAME = 'catalogue';

export interface SavedCatalogue {
  readonly catalogue: Catalogue;
  readonly etag: string | null;
}

/** Where there is no Cache API (plain http, some private modes) the copy lives as long as the page. */
const inMemory = new Map<string, SavedCatalogue>();

const openCache = async (): Promise<Cache | null> => {
  try {
    return 'caches' in globalThis ? await caches.open(CACHE_NAME) : null;
  } catch {
    return null;
  }
};

const readCached = async (path: string): Promise<SavedCatalogue | null> => {
  try {
    const response = await (await openCache())?.match(path);
    if (!response) return null;
    const catalogue: unknown = await response.json();
    return isCatalogue(catalogue) ? { catalogue, etag: response.headers.get('etag') } : null;
  } catch {
    return null;
  }
};

export const readSaved = async (office: string | null): Promise<SavedCatalogue | null> => {
  const path = cataloguePath(office);
  return inMemory.get(path) ?? (await readCached(path));
};

/**
 * The copy this device kept of an office's catalogue, or null. `office` is the slug of the address; null means the bare
 * address, that is the deployment's first office.
 */
export const readSavedCatalogue = async (office: string | null): Promise<Catalogue | null> =>
  (await readSaved(office))?.catalogue ?? null;

/**
 * Keeps it under the address it was asked by and under its own slug, so that both open offline: in the page's memory at once,
 * on the device when it resolves. Never fails.
 */
export const saveCatalogue = async (
  office: string | null,
  { catalogue, text, etag }: SavedCatalogue & { readonly text: string },
): Promise<void> => {
  const addresses = new Set([cataloguePath(office), cataloguePath(catalogue.office.slug)]);
  for (const path of addresses) inMemory.set(path, { catalogue, etag });
  const cache = await openCache();
  for (const path of addresses) {
    const headers = { 'content-type': 'application/json', ...(etag === null ? {} : { etag }) };
    // A full disk costs the offline copy, not the visit.
    await cache?.put(path, new Response(text, { headers })).catch(() => undefined);
  }
};
