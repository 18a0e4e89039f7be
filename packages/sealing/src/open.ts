import { fromBase64url } from './base64url.ts';
import { ENCAPSULATED_BYTES, PURPOSE, type Suite } from './suite.ts';

/**
 * The text that was sealed for `ratingId`, or null when the box was made for another key or another id, was damaged, or is
 * no box at all.
 */
export const open = async (suite: Suite, privateKey: string, ratingId: string, box: string): Promise<string | null> => {
  const recipient = await suite.DeserializePrivateKey(fromBase64url(privateKey));
  try {
    const bytes = fromBase64url(box);
    const opened = await suite.Open(
      recipient,
      bytes.subarray(0, ENCAPSULATED_BYTES),
      bytes.subarray(ENCAPSULATED_BYTES),
      { info: PURPOSE, aad: new TextEncoder().encode(ratingId.toLowerCase()) },
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return null;
  }
};
