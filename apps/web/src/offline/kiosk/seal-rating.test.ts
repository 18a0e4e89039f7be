import { aRating } from '@hailong/schema/testing/builders';
import { generateSealingKeyPair } from '@hailong/sealing/key-pair';
import { open } from '@hailong/sealing/open';
import { webCryptoSuite } from '@hailong/sealing/suite';
import { expect, test } from 'vitest';
import { sealRating } from './seal-rating.ts';

test('only the id and the key’s name can be read; the office’s key opens the rest exactly', async () => {
  const suite = webCryptoSuite();
  const { publicKey, privateKey } = await generateSealingKeyPair(suite);
  const rating = aRating({ comment: 'Đặng Thị Mận' });
  const { sealed, ...rest } = await sealRating(rating, { id: 'k1', publicKey });
  expect(rest).toEqual({ id: rating.id });
  expect(Object.keys(sealed)).toEqual(['keyId', 'box']);
  expect(JSON.parse((await open(suite, privateKey, rating.id, sealed.box)) ?? 'null')).toEqual(rating);
});
