import { randomBytes, scrypt } from 'node:crypto';
import type { PinVerifier } from '@hailong/schema/kiosk';

const COST = { n: 16_384, r: 8, p: 1 } as const;
const HASH_BYTES = 32;

/** What a tablet needs to recognise the staff's PIN without knowing it. */
export const createPinVerifier = (pin: string): Promise<PinVerifier> =>
  new Promise((resolve, reject) => {
    const salt = randomBytes(16);
    scrypt(pin, salt, HASH_BYTES, { N: COST.n, r: COST.r, p: COST.p }, (error, hash) => {
      if (error) reject(error);
      else resolve({ salt: salt.toString('base64url'), hash: hash.toString('base64url'), ...COST });
    });
  });
