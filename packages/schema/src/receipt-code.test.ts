import { createHash, randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatReceiptCode, parseReceiptCode, receiptCode } from './receipt-code.ts';

const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();

/** The definition again, by way of a big integer: the first 80 bits, five at a time. */
const naive = (id: string): string => {
  const bits = BigInt(`0x${createHash('sha256').update(`receipt${id.toLowerCase()}`).digest('hex').slice(0, 20)}`);
  return Array.from(
    { length: 16 },
    (_, place) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number((bits >> BigInt(75 - 5 * place)) & 31n)],
  ).join('');
};

test('is the first 80 bits of SHA-256("receipt" ‖ id) in Crockford base 32', () => {
  for (let round = 0; round < 200; round++) {
    const id = randomUUID();
    expect(receiptCode(id, sha256)).toBe(naive(id));
  }
});

test('does not depend on the case of the id', () => {
  const id = randomUUID();
  expect(receiptCode(id.toUpperCase(), sha256)).toBe(receiptCode(id, sha256));
});

test('is read back from what people type: groups, lower case, O for 0, I and L for 1', () => {
  expect(formatReceiptCode('7K2M0Q4T1ABCDEFG')).toBe('7K2M-0Q4T-1ABC-DEFG');
  expect(parseReceiptCode(' 7k2m-oq4t-iabc-defg ')).toBe('7K2M0Q4T1ABCDEFG');
  expect(parseReceiptCode('7K2M0Q4TLABCDEFG')).toBe('7K2M0Q4T1ABCDEFG');
  expect(parseReceiptCode('7K2M-0Q4T')).toBeNull();
  expect(parseReceiptCode('7K2M0Q4T1ABCDEFU')).toBeNull();
});
