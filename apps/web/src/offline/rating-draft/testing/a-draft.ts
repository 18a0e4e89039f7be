import { NO_DETAILS, type RatingDraft } from '../rating-draft.ts';

export const aDraft = (overrides: Partial<RatingDraft> = {}): RatingDraft => ({
  id: '44444444-4444-4444-8444-444444444444',
  office: 'van-gia',
  officerId: '11111111-1111-4111-8111-111111111111',
  criteriaSet: 1,
  scores: {},
  reasons: {},
  ...NO_DETAILS,
  ...overrides,
});
