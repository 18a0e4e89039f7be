import type { CriteriaQuestions } from './criteria.ts';
import { circularQuestions } from './ready-criteria-circular.ts';
import { planQuestions } from './ready-criteria-plan.ts';
import { overallQuestions } from './ready-criteria-overall.ts';

export interface ReadyCriteria {
  readonly key: 'plan' | 'overall' | 'circular';
  readonly questions: CriteriaQuestions;
}

/** Sets an office may start from; each is copied into a draft and belongs to the office from then on. */
export const readyCriteria: readonly ReadyCriteria[] = [
  { key: 'plan', questions: { items: planQuestions, scoringProfile: null } },
  { key: 'overall', questions: { items: overallQuestions, scoringProfile: null } },
  { key: 'circular', questions: circularQuestions },
];
