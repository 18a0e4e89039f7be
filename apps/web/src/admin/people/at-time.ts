/** An instant on the clock of whoever reads it, to the minute. */
export const atTime = (iso: string, language: 'vi' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
