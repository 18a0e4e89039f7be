import { expect, test } from 'vitest';
import { asRefusal } from './as-refusal.ts';

test('only a key that is unknown or revoked means that the tablet is no longer known', () => {
  const codes = ['kiosk.key-unknown', 'kiosk.key-revoked', 'rate.limited', 'server.unavailable'];
  expect(codes.map(asRefusal)).toEqual(['kiosk.key-unknown', 'kiosk.key-revoked', null, null]);
});
