import { expect, test } from 'vitest';
import { kioskState } from './kiosk-state.ts';

test('a kiosk is unpaired, paired or revoked', () => {
  const at = new Date();
  expect(kioskState({ pairedAt: null, revokedAt: null })).toBe('unpaired');
  expect(kioskState({ pairedAt: at, revokedAt: null })).toBe('paired');
  expect(kioskState({ pairedAt: null, revokedAt: at })).toBe('revoked');
});
