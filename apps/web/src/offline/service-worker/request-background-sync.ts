/** Tag of the 'sync' event the worker listens for. */
export const SEND_RATINGS = 'send-ratings';

interface SyncManager {
  register(tag: string): Promise<void>;
}

/**
 * Asks the browser, where it can (Chromium, https), to wake the service worker when the line is back, even if this page is
 * closed by then. A hint, never a promise: its failure changes nothing.
 */
export const requestBackgroundSync = async (): Promise<void> => {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    await (registration as { sync?: SyncManager } | undefined)?.sync?.register(SEND_RATINGS);
  } catch {
    // Denied, or no active worker yet.
  }
};
