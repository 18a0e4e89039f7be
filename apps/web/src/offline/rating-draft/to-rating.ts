import type { OfficerRating } from '@hailong/schema/rating';
import type { RatingDraft } from './rating-draft.ts';

export interface Circumstances {
  readonly channel?: 'phone' | 'kiosk';
  readonly language: string;
  readonly noticeVersion: number;
  /** RFC 3339 with the device's offset. */
  readonly ratedAt: string;
}

/** The finished draft as it travels: what was left empty is left out. */
export const toRating = (
  draft: RatingDraft,
  { channel = 'phone', language, noticeVersion, ratedAt }: Circumstances,
): OfficerRating => {
  const comment = draft.comment.trim();
  const customerName = draft.customerName.trim();
  const reasons = Object.fromEntries(Object.entries(draft.reasons).map(([code, chosen]) => [code, [...chosen]]));
  return {
    id: draft.id,
    officerId: draft.officerId,
    criteriaSet: draft.criteriaSet,
    scores: { ...draft.scores },
    ...(Object.keys(reasons).length > 0 && { reasons }),
    ...(comment && { comment }),
    ...(customerName && { customerName }),
    ...(draft.procedure && { procedure: draft.procedure }),
    ...(draft.outcome && { outcome: draft.outcome }),
    ...(draft.assisted && { assisted: true }),
    language,
    noticeVersion,
    channel,
    ratedAt,
  };
};
