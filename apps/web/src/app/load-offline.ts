import type { OfflineParts } from './use-offline.ts';

/** Idle or not, by then it is fetched. */
const PATIENCE_MS = 1000;

/** Safari has no requestIdleCallback; the next turn after a frame is the nearest to it. */
const whenIdle = async (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** Opens the device's queue and starts sending, once the page stands: none of it is needed to look or to choose. */
export const loadOffline = async (): Promise<OfflineParts> => {
  await whenIdle();
  const { openOfflineParts } = await import('./offline-parts.ts');
  return openOfflineParts();
};
