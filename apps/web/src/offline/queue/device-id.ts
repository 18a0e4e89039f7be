import { v4 as uuid } from 'uuid';
import type { DeviceStorage } from '../database/device-storage.ts';
import { DEVICE_ID_KEY } from './meta-keys.ts';

/** Read or made in one transaction, so that two tabs opening at once agree. It says nothing about who holds the device. */
export const deviceId = async (storage: DeviceStorage): Promise<string> => {
  const fresh = uuid();
  return storage.write(async ({ meta }) => {
    const kept = (await meta.get(DEVICE_ID_KEY))?.value;
    if (typeof kept === 'string') return kept;
    await meta.put({ key: DEVICE_ID_KEY, value: fresh });
    return fresh;
  });
};
