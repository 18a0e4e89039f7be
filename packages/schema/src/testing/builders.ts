import { randomUUID } from 'node:crypto';
import type { Batch } from '../sync.ts';
import type { CriteriaSet, Criterion } from '../criterion.ts';
import type { OfficerRating, Suggestion } from '../rating.ts';

const LEVELS = [1, 2, 3, 4, 5].map((score) => ({ score, label: { vi: `Mức ${score}`, en: `Level ${score}` } }));

export const aCriterion = (overrides: Partial<Criterion> = {}): Criterion => ({
  code: 'attitude',
  label: { vi: 'Thái độ phục vụ', en: 'Attitude' },
  satisfaction: true,
  levels: LEVELS,
  notApplicable: null,
  reasons: [],
  ...overrides,
});

/** The three items of the plan, in the shape of the sample office's set 1. */
export const aCriteriaSet = (overrides: Partial<CriteriaSet> = {}): CriteriaSet => ({
  version: 1,
  items: [
    aCriterion(),
    aCriterion({ code: 'resolution', notApplicable: { vi: 'Chưa có kết quả', en: 'No result yet' } }),
    aCriterion({ code: 'guidance' }),
  ],
  ...overrides,
});

export const aRating = (overrides: Partial<OfficerRating> = {}): OfficerRating => ({
  id: randomUUID(),
  officerId: '11111111-1111-4111-8111-111111111111',
  criteriaSet: 1,
  scores: { attitude: 5, resolution: null, guidance: 4 },
  channel: 'phone',
  ratedAt: '2026-10-31T16:58:40+07:00',
  ...overrides,
});

export const aSuggestion = (overrides: Partial<Suggestion> = {}): Suggestion => ({
  id: randomUUID(),
  kind: 'suggestion',
  officerId: null,
  comment: 'Nên có thêm ghế chờ.',
  channel: 'phone',
  ratedAt: '2026-10-31T16:58:40+07:00',
  ...overrides,
});

export const aBatch = (ratings: readonly unknown[], overrides: Partial<Batch> = {}): Batch => ({
  protocol: 1,
  deviceId: '22222222-2222-4222-8222-222222222222',
  sentAt: '2026-11-02T09:15:02.120+07:00',
  ratings: [...ratings],
  ...overrides,
});
