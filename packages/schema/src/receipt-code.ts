/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 16;
const CODE_PATTERN = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);
const BITS_PER_CHARACTER = 5;

type Sha256 = (data: Uint8Array) => Uint8Array;

const crockford = (bytes: Uint8Array, length: number): string => {
  let bits = 0;
  let held = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS_PER_CHARACTER && text.length < length) {
      bits -= BITS_PER_CHARACTER;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
};

/**
 * 16 characters (80 bits) of SHA-256("receipt" ‖ id), with `id` in lower case. Whoever holds the code may ask when the
 * rating arrived and whether it is unchanged; the code does not lead back to the id.
 * SHA-256 is handed in, because browsers offer theirs on secure pages only.
 */
export const receiptCode = (id: string, sha256: Sha256): string =>
  crockford(sha256(new TextEncoder().encode(`receipt${id.toLowerCase()}`)), CODE_LENGTH);

/** Groups of four, as shown on the screen: "7K2M-9Q4T-…". */
export const formatReceiptCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

/** What a person typed, as the code it means (O is 0, I and L are 1, case and separators do not matter), or null. */
export const parseReceiptCode = (typed: string): string | null => {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE_PATTERN.test(code) ? code : null;
};
