import { ratioHalfUp } from '@hailong/schema/rounding';

/** From worst to best; the keys of a distribution of a five-level criterion. */
export const FIVE_LEVELS = ['1', '2', '3', '4', '5'] as const;
export type FiveLevel = (typeof FIVE_LEVELS)[number];

/** The level of a series or key; anything else is a mistake of the caller. */
export const levelNamed = (name: string): FiveLevel => {
  const level = FIVE_LEVELS.find((candidate) => candidate === name);
  if (level === undefined) throw new RangeError(`not one of five levels: ${name}`);
  return level;
};

/**
 * Which of the five tints the levels of a scale have, from worst to best: the worst and the best are those of satisfaction,
 * however many there are, so that "2 of 2" never looks like "2 of 5".
 */
export const tintsOf = (levels: number): readonly FiveLevel[] =>
  Array.from({ length: levels }, (_, place) => {
    const tint = levels === 1 ? FIVE_LEVELS.length : 1 + Math.round((4 * place) / (levels - 1));
    return levelNamed(String(tint));
  });

/** Score → number of answers. */
export type Distribution = Readonly<Record<string, number>>;

/** Only five-level criteria share the words and colours of satisfaction; other scales are counted under their own scores. */
export const isFiveLevel = (distribution: Distribution): boolean =>
  Object.keys(distribution).sort().join() === FIVE_LEVELS.join();

export const addDistributions = (distributions: readonly Distribution[]): Record<FiveLevel, number> => {
  const total = (level: FiveLevel) => distributions.reduce((sum, distribution) => sum + (distribution[level] ?? 0), 0);
  return { 1: total('1'), 2: total('2'), 3: total('3'), 4: total('4'), 5: total('5') };
};

export const answersIn = (distribution: Distribution): number =>
  Object.values(distribution).reduce((sum, count) => sum + count, 0);

/** Scores from worst to best, numerically: "10" comes after "9". */
export const scoresOf = (distribution: Distribution): readonly string[] =>
  Object.keys(distribution).sort((one, other) => Number(one) - Number(other));

/** Share of `count` in whole percent for reading; the report's own figures are never derived from it. */
export const sharePercent = (count: number, of: number): string => (of === 0 ? '0' : ratioHalfUp(count * 100, of, 0));
