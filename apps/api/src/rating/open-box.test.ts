import { chooseSuite } from '@hailong/sealing/choose-suite';
import { generateSealingKeyPair } from '@hailong/sealing/key-pair';
import { seal } from '@hailong/sealing/seal';
import { expect, test } from 'vitest';
import { createOpenBox } from './open-box.ts';

const ID = '5f0c7a52-3b0e-4f5e-9a4f-0b1a2c3d4e5f';

test('a box is opened with the key it names, retired or not', async () => {
  const suite = await chooseSuite();
  const [retired, current] = [await generateSealingKeyPair(suite), await generateSealingKeyPair(suite)];
  const openBox = createOpenBox(
    new Map([
      ['old', retired.privateKey],
      ['new', current.privateKey],
    ]),
  );
  const box = await seal(suite, retired.publicKey, ID, 'phiếu');
  expect(await openBox('old', ID.toUpperCase(), box)).toBe('phiếu');
  expect(await openBox('new', ID, box)).toBeNull();
  expect(await openBox('never', ID, box)).toBeNull();
});
