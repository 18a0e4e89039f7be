import type { OfficerRow } from './officer-row.ts';

export type OfficerOrder = 'roster' | 'name' | 'highest' | 'lowest' | 'most';
export const OFFICER_ORDERS: readonly OfficerOrder[] = ['roster', 'name', 'highest', 'lowest', 'most'];

type Ordered = Pick<OfficerRow, 'name' | 'isSmall' | 'ratings' | 'satisfaction'>;
type Compare = (one: Ordered, other: Ordered) => number;

const collator = new Intl.Collator('vi');

/** Vietnamese lists go by the given name, which is said last. */
const givenNameFirst = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return [words[words.length - 1] ?? '', ...words.slice(0, -1)].join(' ');
};

/** Too few ratings cannot be ranked: they come last, whichever end is asked for. */
const ranked =
  (compare: Compare): Compare =>
  (one, other) =>
    Number(one.isSmall) - Number(other.isSmall) || (one.isSmall ? 0 : compare(one, other));

const percentOf = ({ satisfaction }: Ordered): number => Number(satisfaction.percent ?? 0);

const comparisons: Record<OfficerOrder, Compare> = {
  roster: () => 0,
  name: (one, other) => collator.compare(givenNameFirst(one.name), givenNameFirst(other.name)),
  highest: ranked((one, other) => percentOf(other) - percentOf(one) || other.satisfaction.n - one.satisfaction.n),
  lowest: ranked((one, other) => percentOf(one) - percentOf(other) || other.satisfaction.n - one.satisfaction.n),
  most: (one, other) => other.ratings.valid - one.ratings.valid,
};

/** A new list in the wanted order; equals stay in roster order. */
export const orderOfficers = <T extends Ordered>(officers: readonly T[], order: OfficerOrder): readonly T[] =>
  [...officers].sort(comparisons[order]);
