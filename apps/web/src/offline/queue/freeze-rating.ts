import { sha256 } from '@noble/hashes/sha2.js';
import { PROTOCOL_VERSION } from '@hailong/schema/protocol';
import type { Rating, SealedRating } from '@hailong/schema/rating';
import { receiptCode } from '@hailong/schema/receipt-code';
import type { FrozenRating } from './rating-store.ts';

/** The rating as the very text that will be sent, however many app versions later that is. SHA-256 from noble, because plain http has no subtle. */
export const freezeRating = (office: string, rating: Rating | SealedRating, now: number): FrozenRating => {
  const text = JSON.stringify(rating);
  return {
    id: rating.id.toLowerCase(),
    office,
    protocol: PROTOCOL_VERSION,
    text,
    bytes: new TextEncoder().encode(text).length,
    receiptCode: receiptCode(rating.id, sha256),
    queuedAt: now,
  };
};
