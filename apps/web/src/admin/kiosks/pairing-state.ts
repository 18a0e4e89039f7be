import type { KioskFleet, PairingCode } from '@hailong/schema/kiosk';

/**
 * Whether a code that was given out has been used, by what the fleet looked like afterwards: a code is gone once it is used
 * or too old, and only its use leaves a newer key behind.
 */
export const pairingState = (
  { kioskId, expiresAt }: Pick<PairingCode, 'kioskId' | 'expiresAt'>,
  { kiosks, now }: Pick<KioskFleet, 'kiosks' | 'now'>,
): 'waiting' | 'expired' | 'done' => {
  const kiosk = kiosks.find(({ id }) => id === kioskId);
  if (kiosk?.codeExpiresAt === expiresAt) return 'waiting';
  if (kiosk?.state === 'paired' && kiosk.codeExpiresAt === null && Date.parse(now) < Date.parse(expiresAt))
    return 'done';
  return 'expired';
};
