import { formatPairingCode, parsePairingCode } from '@hailong/schema/pairing-code';
import { expect, test } from 'vitest';
import { hashPairingCode, newPairingCode } from './new-pairing-code.ts';

test('a new code is understood as it is written on the screen, and is not the one before', () => {
  const codes = Array.from({ length: 50 }, newPairingCode);
  expect(codes.map((code) => parsePairingCode(formatPairingCode(code).toLowerCase()))).toEqual(codes);
  expect(new Set(codes).size).toBe(50);
  expect(hashPairingCode(codes[0] ?? '')).toHaveLength(32);
});
