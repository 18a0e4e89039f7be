import { addDays, dayOf, instantsOf, minuteOfDay, minuteOfTime, weekdayOf, type Day } from './day.ts';
import type { DutySchedule, Shift } from './duty-schedule.ts';
import { wallAsUtc } from './month.ts';

/** Exceptions reach 60 days ahead; whoever asks for what lies beyond asks again by then. */
const HORIZON_DAYS = 62;

/** The shifts in force on a day: its exception, even an empty one, or else the pattern of the week. */
export const shiftsOn = ({ week, exceptions }: DutySchedule, day: Day): readonly Shift[] =>
  exceptions.find((exception) => exception.day === day)?.shifts ?? week[weekdayOf(day)];

/** Who serves at the counter at that instant (ms since the epoch); null when no shift covers it. */
export const officerOnDuty = (schedule: DutySchedule, instant: number, timeZone: string): string | null => {
  const minute = minuteOfDay(instant, timeZone);
  const covers = ({ from, until }: Shift): boolean => minuteOfTime(from) <= minute && minute < minuteOfTime(until);
  return shiftsOn(schedule, dayOf(instant, timeZone)).find(covers)?.officerId ?? null;
};

/** The instant between `from` and `until` at which the zone's clocks are put forward or back, if they are. */
const clockChange = (from: number, until: number, timeZone: string): readonly number[] => {
  const offset = (instant: number): number => wallAsUtc(instant, timeZone) - instant;
  const before = offset(from);
  if (offset(until) === before) return [];
  let [low, high] = [from / 1000, until / 1000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * 1000) === before) low = middle;
    else high = middle;
  }
  return [high * 1000];
};

const boundaries = (schedule: DutySchedule, day: Day, timeZone: string): readonly number[] => {
  const minutes = shiftsOn(schedule, day).flatMap(({ from, until }) => [minuteOfTime(from), minuteOfTime(until)]);
  const instants = [0, ...minutes].flatMap((minute) => instantsOf(day, minute, timeZone));
  const start = Math.min(...instantsOf(day, 0, timeZone));
  const end = Math.max(...instantsOf(day, 24 * 60, timeZone));
  // Not toSorted: a five-year-old tablet decides this too.
  return [...instants, ...clockChange(start, end, timeZone)].sort((a, b) => a - b);
};

/** The first instant after `instant` at which somebody else, or nobody, is on duty; null when none is in sight. */
export const nextChange = (schedule: DutySchedule, instant: number, timeZone: string): number | null => {
  const present = officerOnDuty(schedule, instant, timeZone);
  const today = dayOf(instant, timeZone);
  for (let step = 0; step <= HORIZON_DAYS; step += 1) {
    const change = boundaries(schedule, addDays(today, step), timeZone).find(
      (at) => at > instant && officerOnDuty(schedule, at, timeZone) !== present,
    );
    if (change !== undefined) return change;
  }
  return null;
};
