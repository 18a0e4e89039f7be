import type { FleetKiosk } from '@hailong/schema/kiosk';

/** How a kiosk stands: `pairedAt` is when its present key was given, null without one in force. */
export const kioskState = ({
  pairedAt,
  revokedAt,
}: {
  readonly pairedAt: Date | null;
  readonly revokedAt: Date | null;
}): FleetKiosk['state'] => {
  if (revokedAt !== null) return 'revoked';
  return pairedAt === null ? 'unpaired' : 'paired';
};
