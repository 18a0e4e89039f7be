import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Codes, counts and ids; never a citizen's name or words. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditEntry {
  readonly officeId: number;
  /** 1, 2, 3… for each office. */
  readonly sequence: number;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly details: AuditDetails;
}

/** What the first entry of an office points back to. */
export const FIRST_PREVIOUS_HASH = Buffer.alloc(32);

/** SHA-256 over the hash before and the RFC 8785 JSON of the entry. */
export const hashEntry = (previousHash: Buffer, { at, ...entry }: AuditEntry): Buffer => {
  const text = canonicalize({ ...entry, at: at.toISOString() });
  if (text === undefined) throw new Error('an audit entry has no canonical form');
  return createHash('sha256').update(previousHash).update(text).digest();
};

export type ChainedEntry = AuditEntry & { readonly previousHash: Buffer; readonly hash: Buffer };

/**
 * The sequence number at which the chain breaks (edited, missing or reordered), or null. A log cut off at its end is
 * whole as far as it goes: that shows only against a hash kept elsewhere.
 */
export const brokenAt = (entries: readonly ChainedEntry[]): number | null => {
  let previous: Buffer = FIRST_PREVIOUS_HASH;
  for (const [index, { previousHash, hash, ...entry }] of entries.entries()) {
    const expected = index + 1;
    const isNext = entry.sequence === expected && previousHash.equals(previous);
    if (!isNext || !hash.equals(hashEntry(previousHash, entry))) return expected;
    previous = hash;
  }
  return null;
};
