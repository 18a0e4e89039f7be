/** Until an office is known, the country's own zone. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Writes moments as the office's clock shows them, whatever zone the phone is set to. */
export const officeTime = (language: string, timeZone: string): ((instant: number) => string) => {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'vi-VN', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => format.format(instant);
};
