import { addMonths, isMonth, type Month } from './month.ts';

/** What a report is about: a month "2026-10", a quarter "2026-Q4" or a year "2026". */
export type Period = string;

const QUARTER = /^(\d{4})-Q([1-4])$/;
const YEAR = /^\d{4}$/;

const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_YEAR = 12;

const monthsFrom = (first: Month, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, step) => addMonths(first, step));

/** The months of a period in order; none for what is no period, such as "2026-Q5". */
export const monthsOfPeriod = (period: string): readonly Month[] => {
  if (YEAR.test(period)) return monthsFrom(`${period}-01`, MONTHS_OF_YEAR);
  if (isMonth(period)) return [period];
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  if (year === undefined) return [];
  return monthsFrom(addMonths(`${year}-01`, (Number(quarter) - 1) * MONTHS_OF_QUARTER), MONTHS_OF_QUARTER);
};

/** The quarter that a month lies in: "2026-11" → "2026-Q4". */
export const quarterOf = (month: Month): Period => {
  const [year, ordinal] = month.split('-');
  return `${year}-Q${Math.ceil(Number(ordinal) / MONTHS_OF_QUARTER)}`;
};

/** The year that a month lies in: "2026-11" → "2026". */
export const yearOf = (month: Month): Period => month.slice(0, 4);

/** The quarter or year `steps` later, or earlier when negative. */
export const shiftPeriod = (period: Period, steps: number): Period => {
  const [first = ''] = monthsOfPeriod(period);
  const isQuarter = QUARTER.test(period);
  const moved = addMonths(first, steps * (isQuarter ? MONTHS_OF_QUARTER : MONTHS_OF_YEAR));
  return isQuarter ? quarterOf(moved) : yearOf(moved);
};
