import { parseReceiptCode } from '@hailong/schema/receipt-code';
import { receiptBytes } from '../../rating/receipt-bytes.ts';

const HASH_DIGITS = 16;

/** How an item set aside is named in an address: its id may carry a time, and one id may be set aside twice. */
export const asideKeyText = (receipt: string, contentHash: Buffer): string =>
  `${receipt}-${contentHash.toString('hex').slice(0, HASH_DIGITS)}`;

/** Null where the text is no such key. */
export const parseAsideKey = (text: string): { readonly receipt: Buffer; readonly hashStart: string } | null => {
  const [, code = '', hashStart = ''] = /^([0-9A-Z]+)-([0-9a-f]{16})$/.exec(text) ?? [];
  const receipt = code === '' ? null : parseReceiptCode(code);
  return receipt === null ? null : { receipt: receiptBytes(receipt), hashStart };
};
