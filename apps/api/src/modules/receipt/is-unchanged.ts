import { sealedRatingSchema } from '@hailong/schema/rating';
import { contentHash } from '../../rating/content-hash.ts';
import { unfoldRating, type FoldedRating } from '../../rating/fold-rating.ts';
import type { OpenBox } from '../../rating/open-box.ts';

export interface StoredRating {
  readonly folded: FoldedRating;
  /** Taken when the rating arrived. */
  readonly contentHash: Buffer;
  /** Hash of what was left when names and words were erased; null when nothing was erased. */
  readonly remainingHash: Buffer | null;
}

/**
 * Whether a stored rating still says what it said on arrival, computed from what is stored now. Of a rating whose name and
 * comment were erased, as the law wants it, only the remainder can be vouched for: it is compared with the hash that was
 * taken of it when the rest was erased.
 */
export const isRatingUnchanged = ({ folded, contentHash: arrived, remainingHash }: StoredRating): boolean =>
  contentHash(unfoldRating(folded)).equals(remainingHash ?? arrived);

const matches = (value: unknown, hash: Buffer): boolean => {
  try {
    return contentHash(value).equals(hash);
  } catch {
    // No canonical form: such an element goes by the hash of its text.
    return false;
  }
};

/** The same for what was set aside: its hash is that of the content, of the sealed element, or of the text as received. */
export const isPayloadUnchanged = async (payload: string, hash: Buffer, openBox: OpenBox): Promise<boolean> => {
  if (matches(payload, hash)) return true;
  const element: unknown = JSON.parse(payload);
  if (matches(element, hash)) return true;
  const sealed = sealedRatingSchema.safeParse(element);
  if (!sealed.success) return false;
  const opened = await openBox(sealed.data.sealed.keyId, sealed.data.id, sealed.data.sealed.box);
  return opened !== null && matches(JSON.parse(opened), hash);
};
