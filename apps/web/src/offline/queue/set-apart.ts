import type { DeviceStorage } from '../database/device-storage.ts';
import { TRIED_UNDER_KEY } from './meta-keys.ts';
import type { QueuedRating } from './rating-store.ts';

export const setApart = async (storage: DeviceStorage, { id }: QueuedRating, reason: string): Promise<void> => {
  await storage.write(async ({ entries }) => entries.where('id').equals(id).modify({ state: 'set-apart', reason }));
};

/** Back to waiting, once per `mark`; the text stays as it was frozen. */
export const retrySetApart = async (storage: DeviceStorage, office: string, mark: string): Promise<number> =>
  storage.write(async ({ entries, meta }) => {
    const key = TRIED_UNDER_KEY + office;
    if ((await meta.get(key))?.value === mark) return 0;
    await meta.put({ key, value: mark });
    return entries.where('[state+office]').equals(['set-apart', office]).modify({ state: 'waiting', reason: null });
  });
