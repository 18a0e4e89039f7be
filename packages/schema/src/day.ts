import { wallAsUtc } from './month.ts';

/** A calendar day in an office's own time zone, written "2026-11-26". */
export type Day = string;

/** In the order of the ISO week. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;

/** The day that `instant` (ms since the epoch) falls in, seen from `timeZone`. */
export const dayOf = (instant: number, timeZone: string): Day =>
  new Date(wallAsUtc(instant, timeZone)).toISOString().slice(0, 10);

/** Minutes since midnight on the wall clock of `timeZone`. */
export const minuteOfDay = (instant: number, timeZone: string): number =>
  Math.floor((((wallAsUtc(instant, timeZone) % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);

/** `steps` days later, or earlier when negative. */
export const addDays = (day: Day, steps: number): Day =>
  new Date(Date.parse(day) + steps * DAY_MS).toISOString().slice(0, 10);

export const weekdayOf = (day: Day): Weekday => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? 'mon';

/** "07:30" → 450; "24:00" is the end of the day. */
export const minuteOfTime = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * Instants at which the wall clock of `timeZone` shows `minute` of `day`: one nearly always; in the night when clocks
 * change two, of which one may be only near.
 */
export const instantsOf = (day: Day, minute: number, timeZone: string): readonly number[] => {
  const wanted = Date.parse(day) + minute * 60_000;
  const readings = [wanted - DAY_MS, wanted + DAY_MS].map((near) => wanted - (wallAsUtc(near, timeZone) - near));
  return [...new Set(readings)];
};
