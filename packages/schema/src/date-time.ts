/**
 * RFC 3339 date-times with an offset, plus the expanded years (+012026-…) that a device with a broken clock produces:
 * no rating is turned away for its timestamp, so a far-off year must still parse.
 */
const PATTERN = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/i;

const MS_PER_MINUTE = 60_000;

const offsetMinutes = (offset: string): number | null => {
  if (offset.toUpperCase() === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  if (hours > 23 || minutes > 59) return null;
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** Milliseconds since the epoch, or null when `text` is not a date-time with an offset or names a day that does not exist. */
export const parseDateTime = (text: string): number | null => {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, fraction = '', zone = 'Z'] = match;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  // A leap second (…:60) is a legal RFC 3339 reading; count it as the last second of its minute.
  const wholeSecond = second === '60' ? 59 : Number(second);
  const wall = new Date(0);
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  wall.setUTCHours(Number(hour), Number(minute), wholeSecond, Math.trunc(Number(`0.${fraction || '0'}`) * 1000));
  const sameDay = wall.getUTCMonth() === Number(month) - 1 && wall.getUTCDate() === Number(day);
  const inRange = Number(hour) < 24 && Number(minute) < 60 && wholeSecond < 60;
  const instant = wall.getTime() - offset * MS_PER_MINUTE;
  return sameDay && inRange && Number.isFinite(instant) ? instant : null;
};

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The device's own reading of its clock: local wall time with offset, such as "2026-10-31T16:58:40.120+07:00". */
export const formatDateTime = (instant: Date): string => {
  const east = -instant.getTimezoneOffset();
  const wall = new Date(instant.getTime() + east * MS_PER_MINUTE);
  const offset = `${east < 0 ? '-' : '+'}${pad(Math.trunc(Math.abs(east) / 60))}:${pad(Math.abs(east) % 60)}`;
  return `${wall.toISOString().slice(0, -1)}${offset}`;
};
