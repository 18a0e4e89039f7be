import { toBase64url } from './base64url.ts';
import type { Suite } from './suite.ts';

/** Both halves in base64url, 32 bytes each. The private half never leaves the server and its backups. */
export interface SealingKeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

export const generateSealingKeyPair = async (suite: Suite): Promise<SealingKeyPair> => {
  const pair = await suite.GenerateKeyPair(true);
  return {
    publicKey: toBase64url(await suite.SerializePublicKey(pair.publicKey)),
    privateKey: toBase64url(await suite.SerializePrivateKey(pair.privateKey)),
  };
};
