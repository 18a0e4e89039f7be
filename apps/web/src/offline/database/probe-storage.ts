import type { DeviceStorage } from './device-storage.ts';

/** Followed by the nonce: tabs that open at the same moment must not overwrite each other's. */
const PROBE_KEY = 'probe:';
/** Longer than any probe takes, so that what is older was left by a tab that was killed in the middle of its own. */
const LEFT_BEHIND_MS = 600_000;

/**
 * Whether this browser really keeps what it is given: write, read back, delete. Captive mini-browsers and some private modes
 * offer IndexedDB and then refuse, forget or hang. `nonce` is unique among the tabs of this device.
 */
export const probeStorage = async (storage: DeviceStorage, nonce: string): Promise<boolean> => {
  const key = `${PROBE_KEY}${nonce}`;
  const now = Date.now();
  try {
    await storage.write(async ({ meta }) => meta.put({ key, value: now }));
    const kept = await storage.read(async ({ meta }) => meta.get(key));
    await storage.write(async ({ meta }) =>
      meta
        .where('key')
        .startsWith(PROBE_KEY)
        // Either way round: the device's clock may have been set back meanwhile.
        .filter((probe) => probe.key === key || !(Math.abs(now - Number(probe.value)) < LEFT_BEHIND_MS))
        .delete(),
    );
    return kept?.value === now;
  } catch {
    return false;
  }
};
