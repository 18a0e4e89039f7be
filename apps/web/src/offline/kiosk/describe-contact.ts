import { formatDateTime } from '@hailong/schema/date-time';
import type { KioskContact } from '@hailong/schema/kiosk';
import type { QueueCounts } from '../queue/rating-store.ts';
import type { GivenDays } from './given.ts';
import type { DeviceCondition } from './kiosk.ts';

interface Facts {
  readonly now: number;
  readonly appVersion: string;
  readonly counts: QueueCounts;
  readonly given: GivenDays;
  readonly condition: DeviceCondition;
}

const moment = (instant: number): string => formatDateTime(new Date(instant));

/** What the tablet tells the server of itself: counts and conditions, nothing of any citizen. */
export const describeContact = ({ now, appVersion, counts, given, condition }: Facts): KioskContact => ({
  sentAt: moment(now),
  appVersion,
  waiting: counts.waiting,
  setApart: counts.setApart,
  oldestWaitingAt: counts.oldestWaitingAt === null ? null : moment(counts.oldestWaitingAt),
  storage: condition.storage,
  battery: condition.battery,
  days: Object.entries(given).map(([day, total]) => ({ day, given: total })),
});
