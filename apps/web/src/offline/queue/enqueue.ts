import type { DeviceStorage } from '../database/device-storage.ts';
import type { OfflineDatabase } from '../database/offline-database.ts';
import type { FrozenRating } from './rating-store.ts';

/** Within a transaction; false when the id is queued, or was sent not long ago: it then stays as it was. */
export const addOnce = async ({ entries, receipts }: OfflineDatabase, rating: FrozenRating): Promise<boolean> => {
  const known =
    (await entries.where('id').equals(rating.id).count()) + (await receipts.where('id').equals(rating.id).count());
  if (known === 0) await entries.add({ ...rating, state: 'waiting', reason: null });
  return known === 0;
};

/** Resolves when the rating is on the disk. */
export const enqueue = async (storage: DeviceStorage, rating: FrozenRating): Promise<void> => {
  await storage.write(async (database) => addOnce(database, rating));
};
