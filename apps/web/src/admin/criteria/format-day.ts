/** "2026-12-01" → "01/12/2026", as days are written in Việt Nam. */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');

/** The day of an instant in the office's time zone, written the same way. */
export const dayOfInstant = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    new Date(instant),
  );
