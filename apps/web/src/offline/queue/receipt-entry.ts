import type { ProblemCode } from '@hailong/schema/problem-catalogue';
import type { RefusedCode } from '@hailong/schema/verdict';
import type { EntryRecord, ReceiptRecord } from '../database/records.ts';
import type { ReceiptEntry } from '../rating-queue.ts';
import { isTold } from './told-problem.ts';

/** As many as a person looks through. */
export const RECEIPTS_SHOWN = 50;

const REFUSED: readonly string[] = ['no-usable-id', 'too-large'] satisfies RefusedCode[];

const isKnown = (reason: string): reason is RefusedCode | ProblemCode => REFUSED.includes(reason) || isTold(reason);

/** Why it was set apart, in a code the screens have a sentence for. */
const reasonOf = (reason: string | null): RefusedCode | ProblemCode | null => {
  if (reason === null) return null;
  return isKnown(reason) ? reason : 'request.invalid';
};

export const receiptOfEntry = ({ id, office, receiptCode, state, queuedAt, reason }: EntryRecord): ReceiptEntry => ({
  id,
  office,
  receiptCode,
  standing: state,
  queuedAt,
  sentAt: null,
  reason: reasonOf(reason),
});

export const receiptOfRecord = (record: ReceiptRecord): ReceiptEntry => ({ ...record, reason: null });

export const newestFirst = (receipts: readonly ReceiptEntry[], limit: number): readonly ReceiptEntry[] =>
  [...receipts].sort((one, other) => other.queuedAt - one.queuedAt).slice(0, limit);
