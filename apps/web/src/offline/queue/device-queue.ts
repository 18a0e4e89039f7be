import type { DeviceStorage } from '../database/device-storage.ts';
import { countWaiting, officesWith } from './count-waiting.ts';
import { deviceId } from './device-id.ts';
import { enqueue } from './enqueue.ts';
import { lookBack, lookUp } from './look-back.ts';
import type { RatingStore } from './rating-store.ts';
import { readOldest } from './read-oldest.ts';
import { retrySetApart, setApart } from './set-apart.ts';
import { settle } from './settle.ts';

/** The queue on the device's disk. */
export const createDeviceQueue = (storage: DeviceStorage): RatingStore => ({
  enqueue: async (rating) => enqueue(storage, rating),
  waitingOffices: async () => officesWith(storage, 'waiting'),
  readOldest: async (office, limit) => readOldest(storage, office, limit),
  settle: async (batch, verdicts, now) => settle(storage, batch, verdicts, now),
  setApart: async (rating, reason) => setApart(storage, rating, reason),
  retrySetApart: async (office, mark) => retrySetApart(storage, office, mark),
  setApartOffices: async () => officesWith(storage, 'set-apart'),
  count: async () => countWaiting(storage),
  receipts: async (limit) => lookBack(storage, limit),
  receipt: async (id) => lookUp(storage, id),
  deviceId: async () => deviceId(storage),
});
