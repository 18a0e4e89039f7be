import { expect, test } from 'vitest';
import { aFleet, aFleetKiosk } from '../testing/a-fleet.ts';
import { pairingState } from './pairing-state.ts';

const { id } = aFleetKiosk();
const code = { kioskId: id, expiresAt: '2026-11-26T09:10:00+07:00' };
const standing = (kiosk: Parameters<typeof aFleetKiosk>[0], now = '2026-11-26T09:00:00+07:00') =>
  pairingState(code, aFleet({ now, kiosks: [aFleetKiosk(kiosk)] }));

test('a code waits until it is used or too old', () => {
  expect(standing({ state: 'unpaired', codeExpiresAt: code.expiresAt })).toBe('waiting');
  expect(standing({ state: 'paired', codeExpiresAt: null })).toBe('done');
  expect(standing({ state: 'unpaired', codeExpiresAt: null }, '2026-11-26T09:11:00+07:00')).toBe('expired');
});

test('a tablet that was paired before does not look as if it had used the new code', () => {
  expect(standing({ state: 'paired', codeExpiresAt: code.expiresAt })).toBe('waiting');
  expect(standing({ state: 'paired', codeExpiresAt: null }, '2026-11-26T09:11:00+07:00')).toBe('expired');
});

test('a kiosk that was revoked meanwhile is not paired', () => {
  expect(standing({ state: 'revoked', codeExpiresAt: null })).toBe('expired');
  expect(pairingState(code, aFleet({ kiosks: [] }))).toBe('expired');
});
