import { createHash, randomUUID } from 'node:crypto';
import type { OfficerRating } from '@hailong/schema/rating';

const OFFICERS = [
  'a7c1f202-2278-5c4a-a6e2-e35d61fe7475',
  '7077c9ac-9632-545e-8c74-1d1bc09324e0',
] as const satisfies readonly string[];

/** Three scores and a procedure, no name, no comment: the rating that the budget of bytes is about. */
export const ratingToSend = (place: number): OfficerRating => ({
  id: randomUUID(),
  officerId: OFFICERS[place % OFFICERS.length] ?? OFFICERS[0],
  criteriaSet: 1,
  scores: { attitude: 1 + (place % 5), resolution: 1 + ((place >> 2) % 5), guidance: 5 },
  procedure: { code: '1.001193' },
  channel: 'phone',
  ratedAt: new Date().toISOString(),
});

/** The body of one request, from a phone nobody has seen before. */
export const bodyOf = (ratings: readonly OfficerRating[]): string =>
  JSON.stringify({ protocol: 1, deviceId: randomUUID(), sentAt: new Date().toISOString(), ratings });

/** The same columns the product fills, as the bare routes and COPY write them. */
export const rowOf = ({ id, officerId, scores, ratedAt }: OfficerRating, deviceId: string) => {
  const now = new Date().toISOString();
  return {
    instant: ratedAt,
    received_at: now,
    skew_ms: 0,
    month: Number(ratedAt.slice(0, 7).replace('-', '')),
    office_id: 1,
    criteria_set: 1,
    clock_flag: false,
    id,
    officer_id: officerId,
    device_id: deviceId,
    content_hash: createHash('sha256').update(id).digest(),
    scores: JSON.stringify(scores),
    rated_at: ratedAt,
    channel: 'phone',
    procedure_code: '1.001193',
  };
};
