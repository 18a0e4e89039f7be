import { BATCH_MAX_BYTES } from '@hailong/schema/limits';
import type { QueuedRating } from './rating-store.ts';

/** Room for what stands around the ratings: protocol, device, time, brackets. */
const ENVELOPE_BYTES = 512;

/** As many of the oldest as fit in one request and speak the same protocol; always the first, however large it is. */
export const cutBatch = (oldest: readonly QueuedRating[]): readonly QueuedRating[] => {
  let room = BATCH_MAX_BYTES - ENVELOPE_BYTES;
  const end = oldest.findIndex((rating, index) => {
    room -= rating.bytes + 1; // and the comma before it
    return index > 0 && (room < 0 || rating.protocol !== oldest[0]?.protocol);
  });
  return end === -1 ? oldest : oldest.slice(0, end);
};
