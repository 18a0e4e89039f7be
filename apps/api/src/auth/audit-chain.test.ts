import { expect, test } from 'vitest';
import { auditChain } from './audit-chain.ts';
import { FIRST_PREVIOUS_HASH, hashEntry, type ChainedEntry } from './audit-entry.ts';

const aLog = (length: number): ChainedEntry[] => {
  const entries: ChainedEntry[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const previousHash = entries.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
    const entry = { officeId: 1, sequence, at: new Date(0), actor: 'thong.ke', action: 'names.viewed', details: {} };
    entries.push({ ...entry, previousHash, hash: hashEntry(previousHash, entry) });
  }
  return entries;
};

test('an untouched log is whole, and its head is that of the newest entry', () => {
  const entries = aLog(3);
  expect(auditChain(entries)).toEqual({
    entries: 3,
    head: entries[2]?.hash.toString('hex').slice(0, 16),
    brokenAt: null,
  });
  expect(auditChain([])).toEqual({ entries: 0, head: null, brokenAt: null });
});

test('an edited, a removed and a reordered entry show where the chain breaks', () => {
  const [first, second, third] = aLog(3) as [ChainedEntry, ChainedEntry, ChainedEntry];
  expect(auditChain([first, { ...second, actor: 'ai.do' }, third]).brokenAt).toBe(2);
  expect(auditChain([first, third]).brokenAt).toBe(2);
  expect(auditChain([second, first, third]).brokenAt).toBe(1);
});

test('a log cut off at its end shows by its head, which no longer is the printed one', () => {
  const entries = aLog(3);
  expect(auditChain(entries.slice(0, 2)).brokenAt).toBeNull();
  expect(auditChain(entries.slice(0, 2)).head).not.toBe(auditChain(entries).head);
});
