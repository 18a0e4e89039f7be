import type { CriteriaSet } from '@hailong/schema/criterion';

/** Whether every answer is to a question of the set, and one of its levels or null. */
export const answersFit = (scores: Readonly<Record<string, number | null>>, { items }: CriteriaSet): boolean =>
  Object.entries(scores).every(([code, score]) => {
    const criterion = items.find((item) => item.code === code);
    return criterion !== undefined && (score === null || criterion.levels.some((level) => level.score === score));
  });
