/** As in @hailong/schema/receipt-code: Crockford's base 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** The 10 bytes that a receipt code of 16 characters spells, as they are indexed. */
export const receiptBytes = (code: string): Buffer => {
  let number = 0n;
  for (const character of code) number = (number << BigInt(BITS)) | BigInt(ALPHABET.indexOf(character));
  return Buffer.from(number.toString(16).padStart((code.length * BITS) / 4, '0'), 'hex');
};
