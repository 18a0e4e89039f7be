import { ratioHalfUp } from '@hailong/schema/rounding';

type Distribution = Readonly<Record<string, number>>;

const countOf = (distribution: Distribution) => Object.values(distribution).reduce((sum, count) => sum + count, 0);

export const meanOf = (distribution: Distribution): string | null => {
  const n = countOf(distribution);
  const sum = Object.entries(distribution).reduce((total, [score, count]) => total + Number(score) * count, 0);
  return n === 0 ? null : ratioHalfUp(sum, n, 2);
};

export const percentOf = (criteria: readonly { readonly distribution: Distribution }[]): string | null => {
  const n = criteria.reduce((sum, { distribution }) => sum + countOf(distribution), 0);
  const good = criteria.reduce((sum, { distribution: { 4: four = 0, 5: five = 0 } }) => sum + four + five, 0);
  return n === 0 ? null : ratioHalfUp(good * 100, n, 1);
};
