/** A calendar month in an office's own time zone, written "2026-10". */
export type Month = string;

export const MONTH_PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])$/;

export const isMonth = (text: string): text is Month => MONTH_PATTERN.test(text);

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterFor = (timeZone: string): Intl.DateTimeFormat => {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
};

const wallClock = (instant: number, timeZone: string): Record<string, number> => {
  const parts = formatterFor(timeZone).formatToParts(instant);
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
};

/** The hour of the day (0–23) in `timeZone`. */
export const hourOf = (instant: number, timeZone: string): number => wallClock(instant, timeZone)['hour'] ?? 0;

/** `steps` months later (or earlier, when negative). */
export const addMonths = (month: Month, steps: number): Month => {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  const count = year * 12 + (ordinal - 1) + steps;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((((count % 12) + 12) % 12) + 1).padStart(2, '0')}`;
};

/** Wall time at `instant` in `timeZone`, as if it were UTC, in ms: the one reading of clocks that other days and hours stand on. */
export const wallAsUtc = (instant: number, timeZone: string): number => {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = wallClock(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

const startOf = (month: Month, timeZone: string): number => {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  const wanted = Date.UTC(year, ordinal - 1, 1);
  // Two corrections settle even where the offset changes between the guess and the answer (daylight saving).
  const guess = wanted - (wallAsUtc(wanted, timeZone) - wanted);
  return guess - (wallAsUtc(guess, timeZone) - wanted);
};

/** First instant of the month and first instant after it, in ms since the epoch. */
export const monthBounds = (month: Month, timeZone: string): { from: number; until: number } => ({
  from: startOf(month, timeZone),
  until: startOf(addMonths(month, 1), timeZone),
});

/** The month last asked for in a zone, with its bounds once it has been asked for twice: ratings mostly come of one month. */
const recent = new Map<string, { readonly month: Month; readonly bounds: { from: number; until: number } | null }>();

/** The month that `instant` (ms since the epoch) falls in, seen from `timeZone`; never the device's or the server's zone. */
export const monthOf = (instant: number, timeZone: string): Month => {
  const last = recent.get(timeZone);
  if (last?.bounds && instant >= last.bounds.from && instant < last.bounds.until) return last.month;
  const { year = 0, month: ordinal = 0 } = wallClock(instant, timeZone);
  const month = `${String(year).padStart(4, '0')}-${String(ordinal).padStart(2, '0')}`;
  recent.set(timeZone, { month, bounds: last?.month === month ? monthBounds(month, timeZone) : null });
  return month;
};
