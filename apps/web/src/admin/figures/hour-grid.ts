import type { MonthFigures } from '@hailong/schema/month-figures';

type Hours = MonthFigures['hours'];

export interface HourGrid {
  /** Every hour from the first to the last that has a rating, on any day. */
  readonly hours: readonly number[];
  /** Monday first; `cells` in the order of `hours`. */
  readonly days: readonly { readonly weekday: number; readonly cells: readonly number[] }[];
  readonly most: number;
  readonly busiest: Hours[number] | null;
}

/** The hours of the week as a grid. Saturday and Sunday are rows only where somebody rated then. */
export const hourGrid = (counted: Hours): HourGrid => {
  const hoursSeen = counted.map(({ hour }) => hour);
  const from = Math.min(...hoursSeen);
  const hours =
    counted.length === 0 ? [] : Array.from({ length: Math.max(...hoursSeen) - from + 1 }, (_, i) => from + i);
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => day <= 5 || counted.some(({ weekday }) => weekday === day));
  const at = (weekday: number, hour: number): number =>
    counted.find((one) => one.weekday === weekday && one.hour === hour)?.n ?? 0;
  const busiest = counted.reduce<Hours[number] | null>((most, one) => (one.n > (most?.n ?? 0) ? one : most), null);
  return {
    hours,
    days: days.map((weekday) => ({ weekday, cells: hours.map((hour) => at(weekday, hour)) })),
    most: busiest?.n ?? 0,
    busiest,
  };
};
