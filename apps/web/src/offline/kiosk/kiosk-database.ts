import { createDeviceStorage, type DeviceStorage } from '../database/device-storage.ts';
import { createOfflineDatabase } from '../database/offline-database.ts';

/**
 * Apart from the phones' database, with the same tables: a citizens' page opened on the tablet neither shows the tablet's
 * receipts nor sends its ratings without its key.
 */
export const KIOSK_DATABASE_NAME = 'hailong-kiosk';

export const createKioskStorage = (): DeviceStorage =>
  createDeviceStorage({ create: () => createOfflineDatabase(KIOSK_DATABASE_NAME) });
