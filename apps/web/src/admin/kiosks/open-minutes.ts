import { addDays, dayOf, instantsOf, minuteOfTime, weekdayOf } from '@hailong/schema/day';
import type { OpeningHours } from '@hailong/schema/duty-schedule';

const MINUTE_MS = 60_000;
/** Nobody needs to know how much longer than this it was. */
const MOST_DAYS = 31;

/**
 * Minutes between two instants (ms since the epoch) in which citizens were served: a tablet that is switched off overnight
 * is not missing.
 */
export const openMinutes = (from: number, until: number, hours: OpeningHours, timeZone: string): number => {
  const first = dayOf(Math.max(from, until - MOST_DAYS * 24 * 60 * MINUTE_MS), timeZone);
  const last = dayOf(until, timeZone);
  let minutes = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    for (const period of hours[weekdayOf(day)]) {
      const [opens = 0] = instantsOf(day, minuteOfTime(period.from), timeZone);
      const [closes = 0] = instantsOf(day, minuteOfTime(period.until), timeZone);
      minutes += Math.max(0, Math.min(closes, until) - Math.max(opens, from)) / MINUTE_MS;
    }
  }
  return minutes;
};
