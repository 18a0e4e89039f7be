import type { SealingKey } from '@hailong/schema/catalogue';
import type { OfficerRating, SealedRating } from '@hailong/schema/rating';
import { chooseSuite } from '@hailong/sealing/choose-suite';
import { seal } from '@hailong/sealing/seal';
import type { Suite } from '@hailong/sealing/suite';

let suite: Promise<Suite> | null = null;

/** Fetches what sealing needs; to be called while there is a network, because on plain http it cannot be fetched later. */
export const prepareSealing = async (): Promise<Suite> => {
  suite ??= chooseSuite();
  // Not fetched: the next rating tries again.
  suite.catch(() => {
    suite = null;
  });
  return suite;
};

/** The rating as a box that only the office's server opens: not this tablet, not who finds it. */
export const sealRating = async (rating: OfficerRating, { id, publicKey }: SealingKey): Promise<SealedRating> => ({
  id: rating.id,
  sealed: { keyId: id, box: await seal(await prepareSealing(), publicKey, rating.id, JSON.stringify(rating)) },
});
