import { scryptAsync } from '@noble/hashes/scrypt.js';
import type { PinVerifier } from '@hailong/schema/kiosk';
import { fromBase64url } from '@hailong/sealing/base64url';

/** Takes about a second on an old tablet, in slices that leave the screen alive. */
export const verifyPin = async (pin: string, { salt, hash, n, r, p }: PinVerifier): Promise<boolean> => {
  const wanted = fromBase64url(hash);
  if (wanted.length === 0) return false;
  const made = await scryptAsync(pin, fromBase64url(salt), { N: n, r, p, dkLen: wanted.length });
  return made.every((byte, index) => byte === wanted[index]);
};
