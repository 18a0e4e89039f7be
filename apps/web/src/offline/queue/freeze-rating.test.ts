import { createHash } from 'node:crypto';
import { receiptCode } from '@hailong/schema/receipt-code';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { freezeRating } from './freeze-rating.ts';

test('a rating is frozen as the very JSON that will be sent', () => {
  const rating = aRating({ comment: 'Tốt lắm 👍 "x"', id: 'ABCDEF01-2345-4678-9ABC-DEF012345678' });
  const frozen = freezeRating('van-gia', rating, 42);
  expect(JSON.parse(frozen.text)).toEqual(rating);
  expect(frozen).toMatchObject({
    id: rating.id.toLowerCase(),
    office: 'van-gia',
    protocol: 1,
    bytes: Buffer.byteLength(frozen.text),
    queuedAt: 42,
  });
});

test('the receipt code is the one the server computes', () => {
  const rating = aRating();
  const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();
  expect(freezeRating('van-gia', rating, 0).receiptCode).toBe(receiptCode(rating.id, sha256));
});
