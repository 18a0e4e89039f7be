/** For ever: a browser that knows the worker by this address would never hear of another. */
const WORKER_URL = '/sw.js';

/** TypeScript has no type for it, nor Firefox and old phones the thing. */
declare const window: Window & {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(asked: string): string };
  };
};
/** The only address that the page's policy lets become a script by its name, whoever asks. */
const trusted = window.trustedTypes?.createPolicy('service-worker', { createScriptURL: () => WORKER_URL });
/** A kiosk's page is not reopened for weeks. */
const LOOK_FOR_UPDATE_MS = 60 * 60_000;

/** Switches to the waiting version and reloads the page; call it only when nothing is being filled in. */
export type ApplyUpdate = () => void;

/**
 * Registers the service worker, where the browser has them (https, localhost). `onUpdate` is called when a newer version is
 * installed and waits. It goes on waiting until somebody applies it: a form is never swapped under a citizen's thumb.
 */
export const registerServiceWorker = (onUpdate: (apply: ApplyUpdate) => void): void => {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isApplying = false;

  const offer = (waiting: ServiceWorker): void =>
    onUpdate(() => {
      isApplying = true;
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  /** The very first worker of a device waits for nobody and replaces nothing. */
  const follow = (registration: ServiceWorkerRegistration): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.waiting === installing && registration.active)
        offer(installing);
    });
  };

  // Also fires in tabs that did not ask; those go on with what they have loaded.
  serviceWorker.addEventListener('controllerchange', () => {
    if (isApplying) window.location.reload();
  });
  serviceWorker
    .register(trusted?.createScriptURL('') ?? WORKER_URL, { updateViaCache: 'none' })
    .then((registration) => {
      if (registration.waiting) offer(registration.waiting);
      follow(registration);
      registration.addEventListener('updatefound', () => follow(registration));
      setInterval(() => void registration.update().catch(() => undefined), LOOK_FOR_UPDATE_MS);
    })
    .catch(() => undefined); // Without it the page still works, just not with no network.
};
