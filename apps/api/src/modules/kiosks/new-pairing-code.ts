import { createHash, randomInt } from 'node:crypto';
import { PAIRING_CODE_ALPHABET, PAIRING_CODE_LENGTH } from '@hailong/schema/pairing-code';

/** Long enough to walk to the counter and type it; one of 2^40, so that nobody guesses it meanwhile. */
export const PAIRING_CODE_LIFETIME_MS = 15 * 60_000;

export const newPairingCode = (): string =>
  Array.from(
    { length: PAIRING_CODE_LENGTH },
    () => PAIRING_CODE_ALPHABET[randomInt(PAIRING_CODE_ALPHABET.length)],
  ).join('');

export const hashPairingCode = (code: string): Buffer => createHash('sha256').update(code).digest();
