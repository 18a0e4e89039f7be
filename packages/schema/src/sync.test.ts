import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PROTOCOL_FLOOR, PROTOCOL_VERSION } from './protocol.ts';
import { ratingSchema, sealedRatingSchema } from './rating.ts';
import { batchReplySchema, batchSchema } from './sync.ts';
import { aBatch, aRating } from './testing/builders.ts';

/** A line per version ever released; a change of the wire that needs a new number must add one, never edit one. */
const PINNED: Record<number, string> = {
  1: 'c0d708a946a3046d',
};

const wireHash = (): string => {
  const shapes = [batchSchema, ratingSchema, sealedRatingSchema, batchReplySchema].map((schema) =>
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  return createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16);
};

test('the wire has not changed without a new protocol version and a line of history', () => {
  expect(wireHash()).toBe(PINNED[PROTOCOL_VERSION]);
  expect(Object.keys(PINNED)).toHaveLength(PROTOCOL_VERSION);
});

test('the floor stays at the first version, for the phones that come back after months', () => {
  expect(PROTOCOL_FLOOR).toBe(1);
});

test('the envelope takes 1 to 500 elements of any shape and keeps fields it does not know', () => {
  expect(batchSchema.safeParse(aBatch([])).success).toBe(false);
  expect(batchSchema.safeParse(aBatch(Array.from({ length: 500 }, () => null))).success).toBe(true);
  expect(batchSchema.safeParse(aBatch(Array.from({ length: 501 }, () => null))).success).toBe(false);
  expect(batchSchema.parse({ ...aBatch([1]), battery: 80 })).toHaveProperty('battery', 80);
});

test('a later protocol version is accepted, an earlier than the floor is not', () => {
  expect(batchSchema.safeParse(aBatch([1], { protocol: 7 })).success).toBe(true);
  expect(batchSchema.safeParse(aBatch([1], { protocol: 0 })).success).toBe(false);
});

test('a rating keeps unknown fields and takes ids of any UUID version in either case', () => {
  const id = '01890A5D-AC96-774B-BCCE-B302099A8057';
  expect(ratingSchema.parse({ ...aRating({ id }), mood: { weather: 'mưa' } })).toHaveProperty('mood');
});
