import type { DeviceStorage } from '../database/device-storage.ts';
import type { KioskCatalogue, MovedTo, Pairing, Refusal, StaffChoice } from './kiosk.ts';
import type { PinAttempts } from './pin-attempts.ts';

interface Kept {
  readonly pairing: Pairing;
  /** Here rather than in the Cache API, which plain http has not. */
  readonly catalogue: { readonly catalogue: KioskCatalogue; readonly etag: string | null };
  readonly refusal: Refusal | null;
  readonly choice: StaffChoice | null;
  readonly moved: MovedTo | null;
  readonly sound: boolean;
  readonly 'last-contact': number;
  readonly 'pin-attempts': PinAttempts;
}

export interface KioskMemory {
  read<Key extends keyof Kept>(key: Key): Promise<Kept[Key] | null>;
  /** Resolves when it is on the disk. */
  keep<Key extends keyof Kept>(key: Key, value: Kept[Key]): Promise<void>;
}

/** What the tablet remembers over a restart: nothing of any citizen. */
export const createKioskMemory = (storage: DeviceStorage): KioskMemory => ({
  read: async <Key extends keyof Kept>(key: Key) =>
    storage.read(async ({ meta }) => ((await meta.get(`kiosk:${key}`))?.value ?? null) as Kept[Key] | null),
  keep: async (key, value) => {
    await storage.write(async ({ meta }) => meta.put({ key: `kiosk:${key}`, value }));
  },
});
