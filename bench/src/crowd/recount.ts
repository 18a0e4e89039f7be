import type { MonthlyReport } from '@hailong/schema/monthly-report';
import type { OfficerRating } from '@hailong/schema/rating';

const key = (officerId: string, code: string, score: string): string => `${officerId} ${code} ${score}`;

/** Answers of the ratings, counted one by one. */
const countGiven = (ratings: readonly OfficerRating[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { officerId, scores } of ratings) {
    for (const [code, score] of Object.entries(scores)) {
      const place = key(officerId, code, String(score));
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
};

/** What is different between an office's report and what its phones gave; null where every figure is the same. */
export const differenceOf = (
  { office, officers, setAside }: Pick<MonthlyReport, 'office' | 'officers' | 'setAside'>,
  given: readonly OfficerRating[],
): string | null => {
  const { valid, total } = office.ratings;
  if (valid !== given.length || total !== given.length || setAside !== 0) {
    return `${given.length} given, ${valid} valid of ${total}, ${setAside} set aside`;
  }
  const left = countGiven(given);
  for (const { officerId, criteria } of officers) {
    for (const { code, distribution } of criteria) {
      for (const [score, n] of Object.entries(distribution)) {
        const place = key(officerId, code, score);
        if (n !== (left.get(place) ?? 0)) return `${place}: ${n} instead of ${left.get(place) ?? 0}`;
        left.delete(place);
      }
    }
  }
  const [missing] = left.keys();
  return missing === undefined ? null : `${missing} is not in the report`;
};
