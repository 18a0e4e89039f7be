import { createHash, randomUUID } from 'node:crypto';
import { receiptCode } from '@hailong/schema/receipt-code';
import { expect, test } from 'vitest';
import { receiptBytes } from './receipt-bytes.ts';

const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();

test('a code spells the first 80 bits of the hash it was made from', () => {
  for (let i = 0; i < 200; i += 1) {
    const id = randomUUID();
    expect(receiptBytes(receiptCode(id, sha256))).toEqual(sha256(Buffer.from(`receipt${id}`)).subarray(0, 10));
  }
});

test('leading zeros are kept', () => {
  expect(receiptBytes('0000000000000001').toString('hex')).toBe('00000000000000000001');
});
