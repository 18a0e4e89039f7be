import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { contentHash } from '../../rating/content-hash.ts';
import { foldRating } from '../../rating/fold-rating.ts';
import { findReceipt } from './find-receipt.ts';
import type { ReceiptStore } from './receipt.store.ts';

const receivedAt = new Date('2026-11-02T05:00:00Z');
const code = Buffer.alloc(10);

const storeWith = (found: Partial<ReceiptStore>): ReceiptStore => ({
  readOfficeId: async () => 1,
  findRating: async () => null,
  findSetAside: async () => null,
  readSealingKeys: async () => new Map(),
  ...found,
});

const holding = (content: ReturnType<typeof aRating> | ReturnType<typeof aSuggestion>): ReceiptStore =>
  storeWith({
    findRating: async () => ({
      receivedAt,
      month: '2026-10',
      contentHash: contentHash(content),
      remainingHash: null,
      folded: foldRating(content),
    }),
  });

test('a rating tells its month, a suggestion counts in none', async () => {
  expect(await findReceipt(holding(aRating()), 1, code)).toEqual({
    receivedAt: '2026-11-02T05:00:00.000Z',
    month: '2026-10',
    standing: 'counted',
    unchanged: true,
  });
  expect(await findReceipt(holding(aSuggestion()), 1, code)).toMatchObject({ month: null, standing: 'suggestion' });
});

test('what was set aside is found where nothing counts, and a rating first', async () => {
  const payload = '{"id":"x"}';
  const aside = { receivedAt, payload, contentHash: contentHash(JSON.parse(payload)) };
  const store = storeWith({ findSetAside: async () => aside });
  expect(await findReceipt(store, 1, code)).toMatchObject({ standing: 'set-aside', month: null, unchanged: true });
  const both = { ...store, ...holding(aRating()), findSetAside: async () => aside };
  expect(await findReceipt(both, 1, code)).toMatchObject({ standing: 'counted' });
});

test('nothing is told of what has not arrived', async () => {
  expect(await findReceipt(storeWith({}), 1, code)).toBeNull();
});
