// Runs alone, as soon as the page's first bytes are here: on a slow line the officers arrive while the script is on its way.
import { OUR_SERVER_ITSELF } from './api-client/exchange.ts';
import { cataloguePath } from './api-client/catalogue-path.ts';
import { isKiosk } from './app/page-of-path.ts';
import { officeOfPath } from './paths.ts';

/** What the page needs from its office, unless a service worker serves it, which means that a copy is on the device. */
const { pathname } = window.location;
if (!isKiosk(pathname) && !navigator.serviceWorker?.controller) {
  const patience = new AbortController();
  const path = cataloguePath(officeOfPath(pathname));
  const reply = fetch(path, { ...OUR_SERVER_ITSELF, signal: patience.signal });
  // Whoever takes it hears of it.
  reply.catch(() => undefined);
  globalThis.earlyCatalogue = { path, reply, patience };
}
