import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { drainInBackground } from '../sync/drain-in-background.ts';
import { SEND_RATINGS } from './request-background-sync.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[] };

/** Named by their content, kept by the page (offline/catalogue/warm-photos), so whatever is there is right. */
const PHOTO = /^\/api\/offices\/[^/]+\/photos\//;
/** Never answered with the citizens' page: the server's own addresses, the online administration, any file. */
const NOT_A_CITIZEN_PAGE = [/^\/api\//, /^\/admin(\/|\.|$)/, /^\/healthz/, /\/[^/?]+\.[^/]+$/];

cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST]);
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: NOT_A_CITIZEN_PAGE }));
registerRoute(({ url, sameOrigin }) => sameOrigin && PHOTO.test(url.pathname), new CacheFirst({ cacheName: 'photos' }));

// The new version waits until the page says that nothing is being filled in.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});

/** The line is back, and perhaps no page is open: Chromium's Background Sync, for which TypeScript has no type. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}
self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === SEND_RATINGS) (event as SyncEvent).waitUntil(drainInBackground());
});
