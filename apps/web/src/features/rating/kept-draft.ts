import type { Catalogue } from '@hailong/schema/catalogue';
import { recall } from '../../ui/tab-memory.ts';
import type { RatingDraft } from '../../offline/rating-draft/rating-draft.ts';

export const DRAFT_KEY = 'hailong.rating-draft';

const isDraft = (value: unknown): value is RatingDraft =>
  typeof value === 'object' && value !== null && 'id' in value && 'officerId' in value && 'scores' in value;

/**
 * The draft this tab still holds for this office, or null. Answers to another version of the questions are not carried over:
 * they were given to other words. A sealed draft stays as it is: it was given to the words it names.
 */
export const keptDraft = ({ office, officers, criteriaSet }: Catalogue): RatingDraft | null => {
  const kept = recall(DRAFT_KEY);
  if (!isDraft(kept) || kept.office !== office.slug || !officers.some(({ id }) => id === kept.officerId)) return null;
  return kept.sealed || kept.criteriaSet === criteriaSet.version
    ? kept
    : { ...kept, criteriaSet: criteriaSet.version, scores: {}, reasons: {} };
};
