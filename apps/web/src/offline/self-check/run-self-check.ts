import { v4 as uuid } from 'uuid';
import { checkHealth } from '../../api-client/check-health.ts';
import { fetchAppVersion } from '../../api-client/fetch-app-version.ts';
import { createDeviceStorage } from '../database/device-storage.ts';
import { probeStorage } from '../database/probe-storage.ts';
import type { RatingQueue } from '../rating-queue.ts';
import type { Check } from './check.ts';
import { decideChecks, type Facts } from './decide-checks.ts';

const tryStorage = async (): Promise<boolean> => {
  const storage = createDeviceStorage();
  const usable = await probeStorage(storage, uuid());
  storage.close();
  return usable;
};

const askPersistent = async (): Promise<boolean | null> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
};

const lookAtWorker = async (): Promise<Facts['worker']> => {
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ? 'active' : 'inactive';
};

/**
 * What is right and wrong with this phone, browser and Wi-Fi, as codes. `queue` is null while it has not been opened.
 * Takes as long as the server's silence (15 s); never rejects.
 */
export const runSelfCheck = async (queue: RatingQueue | null): Promise<readonly Check[]> => {
  const asked = Date.now();
  const [{ health, deviceTime }, atServer, storageUsable, storagePersistent, worker] = await Promise.all([
    // The middle of question and answer is when the server looked at its clock.
    checkHealth(uuid()).then((answer) => ({ health: answer, deviceTime: (asked + Date.now()) / 2 })),
    fetchAppVersion(),
    tryStorage(),
    askPersistent(),
    lookAtWorker(),
  ]);
  return decideChecks({
    health,
    deviceTime,
    storageUsable,
    storagePersistent,
    secureContext: window.isSecureContext,
    worker,
    version: { here: __APP_VERSION__, atServer },
    queue: queue?.state() ?? null,
  });
};
