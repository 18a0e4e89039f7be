import { chooseSuite } from '@hailong/sealing/choose-suite';
import { open } from '@hailong/sealing/open';

/** Opens the box of rating `id` that was sealed to key `keyId`; null when there is no such key or it does not fit. */
export type OpenBox = (keyId: string, id: string, box: string) => Promise<string | null>;

/** `keys`: private keys of the office by id, the retired ones included. */
export const createOpenBox =
  (keys: ReadonlyMap<string, string>): OpenBox =>
  async (keyId, id, box) => {
    const privateKey = keys.get(keyId);
    return privateKey === undefined ? null : open(await chooseSuite(), privateKey, id, box);
  };
