import type { Result } from '@hailong/schema/monthly-report';
import type { Question } from './document-subject.ts';

/** Answers to the satisfaction questions: levels 1 and 2, level 3, levels 4 and 5. */
export interface SatisfactionBands {
  readonly dissatisfied: number;
  readonly neutral: number;
  readonly satisfied: number;
}

const NEUTRAL = 3;

/** The three add up to the result's own `satisfaction.n`. */
export const satisfactionBands = (result: Result, questions: readonly Question[]): SatisfactionBands => {
  const bands = { dissatisfied: 0, neutral: 0, satisfied: 0 };
  for (const { satisfaction, place } of questions) {
    if (!satisfaction) continue;
    for (const [score, n] of Object.entries(result.criteria[place]?.distribution ?? {})) {
      if (Number(score) < NEUTRAL) bands.dissatisfied += n;
      else if (Number(score) === NEUTRAL) bands.neutral += n;
      else bands.satisfied += n;
    }
  }
  return bands;
};
