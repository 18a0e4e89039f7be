// What officers may see of their own month. They also see what they saw before (an earlier revision), so that two
// numbers on their screen, subtracted, must never leave an answer of fewer people than the minimum.
import type { CriterionResult, Result } from './monthly-report.ts';

type Answers = Pick<CriterionResult, 'criteriaSet' | 'code' | 'n' | 'distribution'>;
type OwnResult = Pick<Result, 'ratings'> & { readonly criteria: readonly Answers[] };

const keyOf = ({ criteriaSet, code }: Pick<Answers, 'criteriaSet' | 'code'>): string => `${criteriaSet}/${code}`;

/** Which questions, and whether the satisfaction of all of them together, may be shown. */
export interface Shown {
  readonly criteria: ReadonlySet<string>;
  readonly total: boolean;
}

/**
 * Withholds questions answered by fewer than `minimum`. The total minus the shown questions leaves the withheld ones
 * together: unless one of these has enough answers by itself, the smallest shown one is withheld too; where there is none,
 * the total is. Keys are "set/code"; `isSatisfaction` says which questions the total is made of.
 */
export const withholdSmall = (
  criteria: readonly Answers[],
  isSatisfaction: (key: string) => boolean,
  minimum: number,
): Shown => {
  const large = criteria.filter(({ n }) => n >= minimum);
  const shown = new Set(large.map((one) => keyOf(one)));
  const summed = criteria.filter((one) => isSatisfaction(keyOf(one)));
  if (summed.every(({ n }) => n < minimum)) return { criteria: shown, total: false };
  if (summed.every(({ n }) => n === 0 || n >= minimum)) return { criteria: shown, total: true };
  const candidates = summed
    .filter(({ n }) => n >= minimum)
    .toSorted((a, b) => a.n - b.n || (keyOf(a) < keyOf(b) ? -1 : 1));
  const [cover] = candidates;
  if (cover) shown.delete(keyOf(cover));
  return { criteria: shown, total: true };
};

const sameAnswers = (a: Answers | undefined, b: Answers | undefined): boolean =>
  [...new Set([...Object.keys(a?.distribution ?? {}), ...Object.keys(b?.distribution ?? {})])].every(
    (score) => (a?.distribution[score] ?? 0) === (b?.distribution[score] ?? 0),
  );

/** Whether nobody who saw `before` learns from `after` about fewer than `minimum` people. */
const mayFollow = (before: OwnResult, after: OwnResult, minimum: number): boolean => {
  const isApart = (a: number, b: number): boolean => Math.abs(a - b) >= minimum;
  if (before.ratings.valid !== after.ratings.valid && !isApart(before.ratings.valid, after.ratings.valid)) return false;
  const old = new Map(before.criteria.map((one) => [keyOf(one), one]));
  const fresh = new Map(after.criteria.map((one) => [keyOf(one), one]));
  return [...new Set([...old.keys(), ...fresh.keys()])].every((key) => {
    const [a, b] = [old.get(key), fresh.get(key)];
    return sameAnswers(a, b) || isApart(a?.n ?? 0, b?.n ?? 0);
  });
};

/** Place of the revision that is shown, of one officer's results oldest first; null: none has enough ratings. */
export const shownRevision = (results: readonly (OwnResult | null)[], minimum: number): number | null => {
  let place: number | null = null;
  for (const [index, result] of results.entries()) {
    if (result === null || result.ratings.valid < minimum) continue;
    const before = place === null ? null : results[place];
    if (!before || mayFollow(before, result, minimum)) place = index;
  }
  return place;
};
