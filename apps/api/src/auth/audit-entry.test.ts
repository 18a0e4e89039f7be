import { expect, test } from 'vitest';
import { type AuditEntry, brokenAt, type ChainedEntry, FIRST_PREVIOUS_HASH, hashEntry } from './audit-entry.ts';

const chain = (...actions: string[]): ChainedEntry[] => {
  const entries: ChainedEntry[] = [];
  for (const [index, action] of actions.entries()) {
    const entry: AuditEntry = {
      officeId: 1,
      sequence: index + 1,
      at: new Date(1_790_000_000_000 + index),
      actor: 'thong.ke',
      action,
      details: { month: '2026-10', rows: index },
    };
    const previousHash: Buffer = entries.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
    entries.push({ ...entry, previousHash, hash: hashEntry(previousHash, entry) });
  }
  return entries;
};

const whole = chain('names.viewed', 'names.exported', 'names.viewed', 'user.added');
const [one, two, three, four] = whole as [ChainedEntry, ChainedEntry, ChainedEntry, ChainedEntry];

test('an untouched log is whole, an empty one too', () => {
  expect(brokenAt(whole)).toBeNull();
  expect(brokenAt([])).toBeNull();
});

test.each([
  ['another actor', [one, { ...two, actor: 'someone' }, three, four], 2],
  ['another time', [one, two, { ...three, at: new Date(0) }, four], 3],
  ['other details', [{ ...one, details: {} }, two, three, four], 1],
  ['a missing entry', [one, three, four], 2],
  ['a missing first entry', [two, three, four], 1],
  ['entries swapped', [one, three, two, four], 2],
  ['an entry repeated', [one, two, two, three], 3],
] as const)('%s breaks the chain', (_what, entries, expected) => {
  expect(brokenAt(entries)).toBe(expected);
});

test('an entry rewritten with a fitting hash still breaks the next one', () => {
  const { hash: _old, previousHash, ...entry } = { ...two, actor: 'someone' };
  const forged = { ...entry, previousHash, hash: hashEntry(previousHash, entry) };
  expect(brokenAt([one, forged, three, four])).toBe(3);
});

test('the order of the details does not matter: a database may return them in another', () => {
  expect(brokenAt([{ ...one, details: { rows: 0, month: '2026-10' } }, two, three, four])).toBeNull();
});
