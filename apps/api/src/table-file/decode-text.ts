const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: every second byte of plain Latin letters is zero. */
const looksLikeUtf16 = (bytes: Buffer): 'utf-16le' | 'utf-16be' | null => {
  const head = bytes.subarray(0, 512);
  const zeros = (odd: number): number => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  if (zeros(1) * 4 > head.length) return 'utf-16le';
  return zeros(0) * 4 > head.length ? 'utf-16be' : null;
};

const encodingOf = (bytes: Buffer): string => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return looksLikeUtf16(bytes) ?? 'utf-8';
};

const decodeAs = (encoding: string, bytes: Buffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Text of a file as Vietnamese offices save it: UTF-8 or UTF-16, with a mark or without, else Windows-1258, which writes
 * tones as marks of their own; hence NFC. Null for what is no text.
 */
export const decodeText = (bytes: Buffer): string | null => {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeAs('windows-1258', bytes);
  // Programs, pictures and the like hold characters that no table does.
  // oxlint-disable-next-line no-control-regex
  return text === null || /[\0-\x08\x0e-\x1f]/.test(text) ? null : text.normalize('NFC');
};
