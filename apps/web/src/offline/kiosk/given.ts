import { dayOf, type Day } from '@hailong/schema/day';
import type { DeviceStorage } from '../database/device-storage.ts';
import { addOnce } from '../queue/enqueue.ts';
import type { FrozenRating } from '../queue/rating-store.ts';

/** Ratings finished on this tablet, by day of the office. */
export type GivenDays = Readonly<Record<Day, number>>;

const KEY = 'kiosk:given';
/** As many as a contact may tell. */
const DAYS_KEPT = 31;

const newest = (days: GivenDays): GivenDays =>
  Object.fromEntries(
    Object.entries(days)
      .sort(([one], [other]) => one.localeCompare(other))
      .slice(-DAYS_KEPT),
  );

/** Kept and counted in one transaction, so that the count is right however the tablet dies. */
export const enqueueGiven = async (storage: DeviceStorage, rating: FrozenRating, timeZone: string): Promise<void> => {
  const day = dayOf(rating.queuedAt, timeZone);
  await storage.write(async (database) => {
    if (!(await addOnce(database, rating))) return;
    const days = ((await database.meta.get(KEY))?.value ?? {}) as GivenDays;
    await database.meta.put({ key: KEY, value: newest({ ...days, [day]: (days[day] ?? 0) + 1 }) });
  });
};

export const readGiven = async (storage: DeviceStorage): Promise<GivenDays> =>
  storage.read(async ({ meta }) => ((await meta.get(KEY))?.value ?? {}) as GivenDays);
