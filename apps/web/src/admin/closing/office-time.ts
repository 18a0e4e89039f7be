const formatters = new Map<string, Intl.DateTimeFormat>();

/** "02/11/2026 09:15" on the office's clock. */
export const officeTime = (instant: string, timeZone: string): string => {
  const known = formatters.get(timeZone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  formatters.set(timeZone, formatter);
  return formatter.format(new Date(instant)).replace(',', '');
};
