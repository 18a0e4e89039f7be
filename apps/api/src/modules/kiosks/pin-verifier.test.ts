import { scryptSync } from 'node:crypto';
import { pinVerifierSchema } from '@hailong/schema/kiosk';
import { expect, test } from 'vitest';
import { createPinVerifier } from './pin-verifier.ts';

test('a PIN is recognised by its scrypt, and two tablets with one PIN do not look alike', async () => {
  const verifier = pinVerifierSchema.parse(await createPinVerifier('0451'));
  const { salt, hash, n, r, p } = verifier;
  const again = scryptSync('0451', Buffer.from(salt, 'base64url'), 32, { N: n, r, p });
  expect(again.toString('base64url')).toBe(hash);
  expect((await createPinVerifier('0451')).hash).not.toBe(hash);
});
