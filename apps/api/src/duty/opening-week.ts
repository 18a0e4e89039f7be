import { WEEKDAYS } from '@hailong/schema/day';
import type { OpeningHours } from '@hailong/schema/duty-schedule';
import type { OfficeSettings } from '@hailong/schema/office-settings';

/** The office's opening hours by the day of the week, each day's in order. */
export const openingWeek = (hours: OfficeSettings['openingHours']): OpeningHours => {
  const on = (weekday: number) =>
    hours
      .filter((period) => period.weekday === weekday)
      .map(({ from, until }) => ({ from, until }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return Object.fromEntries(WEEKDAYS.map((day, index) => [day, on(index + 1)])) as OpeningHours;
};
