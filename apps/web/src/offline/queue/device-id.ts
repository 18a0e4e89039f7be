import { v4 as uuid } from 'uuid';
import type { DeviceStorage } from '../database/device-storage.ts';
import type { OfflineDatabase } from '../database/offline-database.ts';
import { DEVICE_ID_KEY } from './meta-keys.ts';

const readId = async ({ meta }: OfflineDatabase): Promise<string | null> => {
  const kept = (await meta.get(DEVICE_ID_KEY))?.value;
  return typeof kept === 'string' ? kept : null;
};

/**
 * Made in the transaction that looks for it, so that two tabs opening at once agree. Asked for each request: a transaction that
 * may write would wait for whoever reads. It says nothing about who holds the device.
 */
export const deviceId = async (storage: DeviceStorage): Promise<string> => {
  const known = await storage.read(readId);
  if (known !== null) return known;
  const fresh = uuid();
  return storage.write(async (database) => {
    const { meta } = database;
    const kept = await readId(database);
    if (kept !== null) return kept;
    await meta.put({ key: DEVICE_ID_KEY, value: fresh });
    return fresh;
  });
};
