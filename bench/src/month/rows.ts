import type { ResultRow } from '../measure/result-table.ts';
import { ratiosOf, spreadOf } from '../measure/spread.ts';
import { OFFICES, type Planned } from './shape.ts';

const written = (n: number): string => n.toLocaleString('en-US');

interface About {
  /** Ratings in the month. */
  readonly large: number;
  /** What the database counted. */
  readonly pages: string;
}

/**
 * The growth curve of the open month, largest first, each beside the same month alone, and the closed month beside the open
 * one.
 * @param times by name of the database, and "closed": ms, one for each run
 */
export const reportRows = (
  planned: readonly Planned[],
  times: ReadonlyMap<string, readonly number[]>,
  { large, pages }: About,
): ResultRow[] => {
  const timesOf = (name: string): readonly number[] => {
    const found = times.get(name);
    if (!found) throw new Error(`${name} was not timed.`);
    return found;
  };
  const beside = (name: string, ours: readonly number[], theirs: readonly number[]) => ({
    unit: 'ms',
    ours: spreadOf(ours),
    against: { name, theirs: spreadOf(theirs), ratio: ratiosOf(ours, theirs) },
  });
  const alone = timesOf('bench_alone');
  const growth = planned
    .filter(({ name }) => name !== 'bench_alone')
    .toSorted((a, b) => b.ratings - a.ratings)
    .map(({ name, ratings }) => ({
      what: `report of an open month of ${written(large)} among ${written(ratings)}`,
      ...beside('the same month alone', timesOf(name), alone),
      notes: name === 'bench_full' ? pages : '',
    }));
  const closed = {
    what: `report of a closed month of ${written(large)}`,
    ...beside('an open one', timesOf('closed'), timesOf('bench_full')),
    notes: 'no page of ratings or their indexes',
  };
  return [...growth, closed];
};

/** @param times ms for all offices, one for each run */
export const provinceRow = (times: readonly number[]): ResultRow => ({
  what: `a province: ${OFFICES} reports of an open month one after the other`,
  unit: 'ms',
  ours: spreadOf(times),
  against: null,
  notes: 'together they count every rating of the month',
});
