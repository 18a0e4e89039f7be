import { randomUUID } from 'node:crypto';
import { createDeviceStorage, type DeviceStorage } from '../device-storage.ts';
import { createOfflineDatabase, type OfflineDatabase } from '../offline-database.ts';

export interface ADevice {
  readonly storage: DeviceStorage;
  /** A second tab, or the same one after a restart, on the same disk. */
  reopen(): DeviceStorage;
  readonly create: () => OfflineDatabase;
}

/** A device with an empty disk of its own. */
export const aDevice = (): ADevice => {
  const name = `device ${randomUUID()}`;
  const create = (): OfflineDatabase => createOfflineDatabase(name);
  const reopen = (): DeviceStorage => createDeviceStorage({ create });
  return { storage: reopen(), reopen, create };
};
