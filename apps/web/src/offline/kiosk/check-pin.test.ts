import { scryptSync } from 'node:crypto';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aDevice } from '../database/testing/a-device.ts';
import { checkPin } from './check-pin.ts';
import { createKioskMemory } from './kiosk-memory.ts';

const salt = Buffer.from('0123456789abcdef');
const hash = scryptSync('2580', salt, 32, { N: 16_384, r: 8, p: 1 }).toString('base64url');
const verifier = { salt: salt.toString('base64url'), hash, n: 16_384, r: 8, p: 1 } as const;

test('five wrong ones wait, over restarts too; the right one forgets them', async () => {
  const device = aDevice();
  let now = 1_000_000;
  const check = async (pin: string) => checkPin(createKioskMemory(device.reopen()), verifier, pin, () => now);
  expect(await check('2580')).toBe('right');
  for (let wrong = 0; wrong < 4; wrong += 1) expect(await check('0000')).toBe('wrong');
  expect(await check('0000')).toEqual({ waitMs: 30_000 });
  expect(await check('2580')).toEqual({ waitMs: 30_000 });
  now += 30_000;
  expect(await check('2580')).toBe('right');
  expect(await check('0000')).toBe('wrong');
});

test('where no PIN was set, nobody gets in', async () => {
  expect(await checkPin(createKioskMemory(aDevice().storage), null, '', () => 0)).toBe('wrong');
});
