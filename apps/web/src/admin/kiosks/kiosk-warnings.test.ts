import type { FleetKiosk } from '@hailong/schema/kiosk';
import { expect, test } from 'vitest';
import { aFleet, aFleetKiosk, aKioskWord } from '../testing/a-fleet.ts';
import { warningsOf } from './kiosk-warnings.ts';

const kinds = (kiosk: Partial<FleetKiosk>, now = '2026-11-26T09:00:00+07:00') => {
  const whole = aFleetKiosk(kiosk);
  return warningsOf(whole, aFleet({ now, kiosks: [whole] }));
};

test('a tablet that is well needs nobody', () => {
  expect(kinds({})).toEqual([]);
});

test('silence counts only while the office is open', () => {
  const lastContact = aKioskWord({ receivedAt: '2026-11-25T16:50:00+07:00' });
  expect(kinds({ lastContact }, '2026-11-26T07:35:00+07:00')).toEqual([]);
  expect(kinds({ lastContact }, '2026-11-26T08:00:00+07:00')).toEqual([{ kind: 'silent', minutes: 40 }]);
  expect(kinds({ lastContact: null })).toEqual([{ kind: 'never-heard' }]);
  expect(kinds({ lastContact: null, pairedAt: '2026-11-26T08:59:00+07:00' })).toEqual([]);
});

test('what is wrong on the tablet is said, the missing ratings first', () => {
  const lastContact = aKioskWord({
    waiting: 1,
    setApart: 2,
    storage: 'best-effort',
    skewMs: -600_000,
    battery: { level: 9.6, charging: false },
  });
  const days = [{ day: '2026-11-26', given: 10, stored: 2, setAside: 0 }];
  expect(kinds({ lastContact, days, hasPin: false })).toEqual([
    { kind: 'unaccounted', count: 5 },
    { kind: 'set-apart', count: 2 },
    { kind: 'storage' },
    { kind: 'clock', minutes: 10 },
    { kind: 'battery', level: 10 },
    { kind: 'no-pin' },
  ]);
});

test('a kiosk without a tablet waits for a code, a revoked one only for what is missing', () => {
  expect(kinds({ state: 'unpaired', pairedAt: null, codeExpiresAt: null })).toEqual([{ kind: 'code-expired' }]);
  expect(kinds({ state: 'unpaired', codeExpiresAt: '2026-11-26T09:10:00+07:00' })).toEqual([]);
  const silent = aKioskWord({ receivedAt: '2026-10-01T08:00:00+07:00' });
  expect(kinds({ state: 'revoked', lastContact: silent })).toEqual([]);
});
