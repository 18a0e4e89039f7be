import { chooseSuite } from '@hailong/sealing/choose-suite';
import { open } from '@hailong/sealing/open';
import type { Suite } from '@hailong/sealing/suite';

/** Opens the box of rating `id` that was sealed to key `keyId`; null when there is no such key or it does not fit. */
export type OpenBox = (keyId: string, id: string, box: string) => Promise<string | null>;

/** Chosen once: choosing makes a key pair to see whether it can. */
let suite: Promise<Suite> | undefined;

/** `keys`: private keys of the office by id, the retired ones included. */
export const createOpenBox =
  (keys: ReadonlyMap<string, string>): OpenBox =>
  async (keyId, id, box) => {
    const privateKey = keys.get(keyId);
    return privateKey === undefined ? null : open(await (suite ??= chooseSuite()), privateKey, id, box);
  };
