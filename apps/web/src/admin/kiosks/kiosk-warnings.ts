import type { FleetKiosk, KioskFleet } from '@hailong/schema/kiosk';
import { balanceOf } from './kiosk-balance.ts';
import { openMinutes } from './open-minutes.ts';

export type KioskWarning =
  | { readonly kind: 'silent'; readonly minutes: number }
  | { readonly kind: 'unaccounted'; readonly count: number }
  | { readonly kind: 'set-apart'; readonly count: number }
  | { readonly kind: 'never-heard' | 'storage' | 'no-pin' | 'code-expired' }
  | { readonly kind: 'clock'; readonly minutes: number }
  | { readonly kind: 'battery'; readonly level: number };

/** A tablet reports whenever it reaches the server, at least every minute; this is patience with a Wi-Fi that stumbles. */
const SILENT_MINUTES = 30;
/** Beyond this the server corrects the time of a rating. */
const SKEW_MS = 2 * 60_000;
const LOW_BATTERY = 20;

const aboutContact = (kiosk: FleetKiosk, fleet: KioskFleet): readonly KioskWarning[] => {
  const { lastContact, pairedAt } = kiosk;
  const heard = lastContact?.receivedAt ?? pairedAt;
  if (heard === null) return [];
  const { openingHours, office, now } = fleet;
  const minutes = openMinutes(Date.parse(heard), Date.parse(now), openingHours, office.timeZone);
  if (minutes <= SILENT_MINUTES) return [];
  return lastContact === null ? [{ kind: 'never-heard' }] : [{ kind: 'silent', minutes: Math.round(minutes) }];
};

const aboutTablet = ({ lastContact }: FleetKiosk): readonly KioskWarning[] => {
  if (lastContact === null) return [];
  const { storage, skewMs, battery, setApart } = lastContact;
  const isEmpty = battery !== null && !battery.charging && battery.level < LOW_BATTERY;
  return [
    ...(setApart > 0 ? [{ kind: 'set-apart', count: setApart } as const] : []),
    ...(storage === 'persistent' ? [] : [{ kind: 'storage' } as const]),
    ...(Math.abs(skewMs) > SKEW_MS ? [{ kind: 'clock', minutes: Math.round(Math.abs(skewMs) / 60_000) } as const] : []),
    ...(isEmpty ? [{ kind: 'battery', level: Math.round(battery.level) } as const] : []),
  ];
};

/** What somebody should look after, the most urgent first. */
export const warningsOf = (kiosk: FleetKiosk, fleet: KioskFleet): readonly KioskWarning[] => {
  const { unaccounted } = balanceOf(kiosk);
  const missing: readonly KioskWarning[] = unaccounted > 0 ? [{ kind: 'unaccounted', count: unaccounted }] : [];
  switch (kiosk.state) {
    case 'revoked':
      return missing;
    case 'unpaired':
      return kiosk.codeExpiresAt === null ? [{ kind: 'code-expired' }] : [];
    case 'paired':
      return [
        ...missing,
        ...aboutContact(kiosk, fleet),
        ...aboutTablet(kiosk),
        ...(kiosk.hasPin ? [] : [{ kind: 'no-pin' } as const]),
      ];
  }
};
