import type { AuditChain } from '@hailong/schema/audit';
import { brokenAt, type ChainedEntry } from './audit-entry.ts';

/** Enough to compare by eye with a printed report. */
const HEAD_DIGITS = 16;

/** A hash as screens and printed reports show it. */
export const headText = (hash: Buffer): string => hash.toString('hex').slice(0, HEAD_DIGITS);

/** How an office's whole log stands: its head, and whether every hash still fits. */
export const auditChain = (entries: readonly ChainedEntry[]): AuditChain => {
  const newest = entries.at(-1);
  return {
    entries: entries.length,
    head: newest ? headText(newest.hash) : null,
    brokenAt: brokenAt(entries),
  };
};
