import { addMonths, type Month } from '@hailong/schema/month';

/** A province: what it held in five years. */
export const OFFICES = 65;
export const MONTHS = 60;

/** The first office's last month, open, and the one before it, closed, are as large as an office's month gets. */
const LARGE_MONTHS = 2;
/** Of all ratings, a large month holds one in so many: 10,000 of ten million. */
const LARGE_SHARE = 1_000;

export interface MonthLoad {
  readonly month: Month;
  /** How many ratings each office got, in the order of the offices. */
  readonly perOffice: readonly number[];
}

/** The first office's month of the report that is measured: the same rows in every database. */
export const largeMonthOf = (ratings: number): number => Math.floor(ratings / LARGE_SHARE);

/**
 * Five years up to `last`: the two large months, and the rest of `ratings` spread evenly over all other months of all
 * offices, to the last rating.
 */
export const spreadRatings = (ratings: number, large: number, last: Month): readonly MonthLoad[] => {
  const cells = OFFICES * MONTHS - LARGE_MONTHS;
  const rest = ratings - LARGE_MONTHS * large;
  if (rest < 0) throw new Error(`${ratings} ratings do not hold two months of ${large}`);
  const upTo = (cell: number): number => Math.floor((rest * cell) / cells);
  let cell = 0;
  return Array.from({ length: MONTHS }, (_, place) => ({
    month: addMonths(last, place + 1 - MONTHS),
    perOffice: Array.from({ length: OFFICES }, (_office, office) => {
      if (office === 0 && place >= MONTHS - LARGE_MONTHS) return large;
      cell += 1;
      return upTo(cell) - upTo(cell - 1);
    }),
  }));
};

/** Only the month that is measured. */
const onlyLargeMonth = (large: number, last: Month): readonly MonthLoad[] => [{ month: last, perOffice: [large] }];

export interface Planned {
  /** Of the database. */
  readonly name: 'bench_full' | 'bench_tenth' | 'bench_hundredth' | 'bench_alone';
  readonly ratings: number;
  readonly loads: readonly MonthLoad[];
}

/** The databases of a growth curve, each with the same large months, and one with nothing but the month that is measured. */
export const planDatabases = (ratings: number, last: Month): readonly Planned[] => {
  const large = largeMonthOf(ratings);
  const whole = (name: Planned['name'], share: number): Planned => {
    const held = Math.floor(ratings / share);
    return { name, ratings: held, loads: spreadRatings(held, large, last) };
  };
  return [
    { name: 'bench_alone', ratings: large, loads: onlyLargeMonth(large, last) },
    whole('bench_hundredth', 100),
    whole('bench_tenth', 10),
    whole('bench_full', 1),
  ];
};
