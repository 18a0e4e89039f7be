import type { AuditChain } from '@hailong/schema/audit';
import { brokenAt, type ChainedEntry } from './audit-entry.ts';

/** Enough to compare by eye with a printed report. */
const HEAD_DIGITS = 16;

/** How an office's whole log stands: its head, and whether every hash still fits. */
export const auditChain = (entries: readonly ChainedEntry[]): AuditChain => ({
  entries: entries.length,
  head: entries.at(-1)?.hash.toString('hex').slice(0, HEAD_DIGITS) ?? null,
  brokenAt: brokenAt(entries),
});
