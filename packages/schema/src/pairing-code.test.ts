import { expect, test } from 'vitest';
import { formatPairingCode, parsePairingCode } from './pairing-code.ts';

test('a code is shown in two halves and read however it is typed', () => {
  expect(formatPairingCode('AB0D1FGH')).toBe('AB0D-1FGH');
  for (const typed of ['AB0D-1FGH', 'ab0d1fgh', ' abod lfgh ', 'ABOD-IFGH']) {
    expect(parsePairingCode(typed)).toBe('AB0D1FGH');
  }
});

test('what cannot be a code is none', () => {
  expect(['', 'AB0D-1FG', 'AB0D-1FGHJ', 'AB0D-1FGU'].map(parsePairingCode)).toEqual([null, null, null, null]);
});
