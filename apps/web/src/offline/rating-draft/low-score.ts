import type { Criterion } from '@hailong/schema/criterion';

/** Whether to ask what was wrong: on the two lowest levels (of two or three the lowest), where there are reasons. */
export const asksReasons = ({ levels, reasons }: Criterion, score: number | null): boolean =>
  score !== null &&
  reasons.length > 0 &&
  levels.slice(0, levels.length > 3 ? 2 : 1).some((level) => level.score === score);
