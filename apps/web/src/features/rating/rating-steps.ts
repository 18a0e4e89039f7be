import type { CriteriaSet, Criterion } from '@hailong/schema/criterion';
import type { RatingDraft } from '../../offline/rating-draft/rating-draft.ts';

/**
 *   officers ─► question:attitude ─► question:… ─► details ─► review ─► recorded
 *                   │       ▲                       │    ▲      │  ▲
 *                   ▼       │ (low scores)          ▼    │      ▼  │ (revising)
 *                reasons:attitude                 procedure     any step
 *
 * Steps are names, so that they survive in the tab's history over a reload and an update.
 */
export const DETAILS = 'details';
export const PROCEDURE = 'procedure';
export const REVIEW = 'review';

export const questionStep = (criterion: string): string => `question:${criterion}`;
export const reasonsStep = (criterion: string): string => `reasons:${criterion}`;

export const firstStep = (criteria: CriteriaSet): string => questionStep(criteria.items[0]?.code ?? '');

/** What comes after a question and its reasons: the next question, or the details. */
export const stepAfter = (criteria: CriteriaSet, criterion: string): string => {
  const next = criteria.items[criteria.items.findIndex(({ code }) => code === criterion) + 1];
  return next ? questionStep(next.code) : DETAILS;
};

/** The criterion a question or reasons step is about. */
export const criterionOf = (criteria: CriteriaSet, step: string): Criterion | undefined =>
  criteria.items.find(({ code }) => step === questionStep(code) || step === reasonsStep(code));

/**
 * The step to show for a step named by the history: that one, unless something before it is still missing (the history came
 * back from a reload, an older app or another criteria set). Once sealed there is only the review.
 */
export const stepToShow = (criteria: CriteriaSet, { scores, sealed }: RatingDraft, named: string): string => {
  if (sealed) return REVIEW;
  const criterion = criterionOf(criteria, named);
  if (criterion) return scores[criterion.code] === undefined ? questionStep(criterion.code) : named;
  const missing = criteria.items.find(({ code }) => scores[code] === undefined);
  if (missing) return questionStep(missing.code);
  return named === PROCEDURE || named === REVIEW ? named : DETAILS;
};
