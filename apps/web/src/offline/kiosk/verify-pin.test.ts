import { scryptSync } from 'node:crypto';
import type { PinVerifier } from '@hailong/schema/kiosk';
import { expect, test } from 'vitest';
import { verifyPin } from './verify-pin.ts';

const salt = Buffer.from('0123456789abcdef');
const verifierOf = (pin: string): PinVerifier => ({
  salt: salt.toString('base64url'),
  hash: scryptSync(pin, salt, 32, { N: 16_384, r: 8, p: 1 }).toString('base64url'),
  n: 16_384,
  r: 8,
  p: 1,
});

test('the PIN that Node’s scrypt hashed is recognised, and no other', async () => {
  expect(await verifyPin('2580', verifierOf('2580'))).toBe(true);
  expect(await verifyPin('2581', verifierOf('2580'))).toBe(false);
});

test('an empty hash lets nobody in', async () => {
  expect(await verifyPin('2580', { ...verifierOf('2580'), hash: '' })).toBe(false);
});
