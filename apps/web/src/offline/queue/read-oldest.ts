import type { DeviceStorage } from '../database/device-storage.ts';
import { cutBatch } from './cut-batch.ts';
import type { QueuedRating } from './rating-store.ts';

/** The transaction ends before anything is sent: never hold one through a request. Within an index, rows come in order of arrival. */
export const readOldest = async (
  storage: DeviceStorage,
  office: string,
  limit: number,
): Promise<readonly QueuedRating[]> =>
  cutBatch(
    await storage.read(async ({ entries }) =>
      entries.where('[state+office]').equals(['waiting', office]).limit(limit).toArray(),
    ),
  );
