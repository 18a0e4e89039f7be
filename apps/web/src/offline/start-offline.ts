import { v4 as uuid } from 'uuid';
import { createDeviceStorage } from './database/device-storage.ts';
import { probeStorage } from './database/probe-storage.ts';
import { createDirectRatingQueue } from './direct-rating-queue.ts';
import type { RatingQueue } from './rating-queue.ts';
import { startStored } from './start-stored.ts';
import { httpLine } from './sync/http-line.ts';

const start = async (): Promise<RatingQueue> => {
  const storage = createDeviceStorage();
  if (await probeStorage(storage, uuid())) return startStored(storage);
  storage.close();
  return createDirectRatingQueue(httpLine);
};

let started: Promise<RatingQueue> | null = null;

/**
 * Opens the device's queue and starts sending what it holds; once per page, however often it is called. Never rejects: a
 * browser that cannot store gets a queue that sends directly.
 */
export const startOffline = async (): Promise<RatingQueue> => (started ??= start());
