import { fromBase64url, toBase64url } from './base64url.ts';
import { PURPOSE, type Suite } from './suite.ts';

/**
 * Seals the JSON text of one rating to the office's public key (base64url, from the catalogue) and answers the box:
 * base64url of encapsulated secret (32 bytes) ‖ ciphertext. The rating's id goes in as associated data, so a box cannot be
 * moved to another id. Only the server's private key opens it; the device that sealed it cannot.
 */
export const seal = async (suite: Suite, publicKey: string, ratingId: string, text: string): Promise<string> => {
  const recipient = await suite.DeserializePublicKey(fromBase64url(publicKey));
  const { encapsulatedSecret, ciphertext } = await suite.Seal(recipient, new TextEncoder().encode(text), {
    info: PURPOSE,
    aad: new TextEncoder().encode(ratingId.toLowerCase()),
  });
  const box = new Uint8Array(encapsulatedSecret.length + ciphertext.length);
  box.set(encapsulatedSecret);
  box.set(ciphertext, encapsulatedSecret.length);
  return toBase64url(box);
};
