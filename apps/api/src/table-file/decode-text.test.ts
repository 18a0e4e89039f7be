import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from('Mã,Tên')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFMã,Tên')],
  ['UTF-16LE with a mark', utf16('\uFEFFMã,Tên')],
  ['UTF-16BE with a mark', utf16('\uFEFFMã,Tên').swap16()],
  ['UTF-16LE', utf16('Mã,Tên')],
  ['UTF-16BE', utf16('Mã,Tên').swap16()],
  ['decomposed UTF-8', Buffer.from('Mã,Tên'.normalize('NFD'))],
  // ê has a place of its own there; ã is an a with a tilde behind it.
  ['Windows-1258', Buffer.from([0x4d, 0x61, 0xde, 0x2c, 0x54, 0xea, 0x6e])],
])('%s is text', (_case, bytes) => {
  expect(decodeText(bytes)?.replace('\uFEFF', '')).toBe('Mã,Tên'.normalize('NFC'));
});

test('Windows-1258 writes the tone after the letter; it comes back as one character', () => {
  // "Hường": ư and ơ stand alone, the grave follows as a mark of its own.
  expect(decodeText(Buffer.from([0x48, 0xfd, 0xf5, 0xcc, 0x6e, 0x67]))).toBe('Hường'.normalize('NFC'));
});

test('a picture, a workbook and a program are no text', () => {
  expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeNull();
  expect(decodeText(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))).toBeNull();
  expect(decodeText(Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x01]))).toBeNull();
});
