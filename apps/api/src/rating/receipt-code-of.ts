import { createHash } from 'node:crypto';
import { receiptCode } from '@hailong/schema/receipt-code';

/** The 16 characters of a rating's receipt code, without separators. */
export const receiptCodeOfId = (id: string): string =>
  receiptCode(id, (data) => createHash('sha256').update(data).digest());
