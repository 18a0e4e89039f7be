import { expect, test } from 'vitest';
import { ratingSchema } from './rating.ts';
import { aRating, aSuggestion } from './testing/builders.ts';

test.each([
  ['the smallest rating', aRating()],
  ['a suggestion without officer or scores', aSuggestion()],
  ['a procedure by code', aRating({ procedure: { code: '1.001193' } })],
  ['a procedure in the citizen’s own words', aRating({ procedure: { name: 'Làm giấy khai sinh' } })],
  ['emoji and right-to-left text', aRating({ comment: 'Tốt 👍 ‏ممتاز‏' })],
  ['a comment of exactly 1000 characters', aRating({ comment: 'x'.repeat(1000) })],
])('%s is valid', (_, rating) => {
  expect(ratingSchema.safeParse(rating).success).toBe(true);
});

test.each([
  ['no scores', aRating({ scores: {} })],
  ['a score that is text', { ...aRating(), scores: { attitude: '5' } }],
  ['a score between two levels', { ...aRating(), scores: { attitude: 4.5 } }],
  ['an officer missing without being a suggestion', { ...aRating(), officerId: null }],
  ['a suggestion about an officer', { ...aSuggestion(), officerId: aRating().officerId }],
  ['a comment of 1001 characters', aRating({ comment: 'x'.repeat(1001) })],
  ['a name of 101 characters', aRating({ customerName: 'x'.repeat(101) })],
  ['a procedure name of 301 characters', aRating({ procedure: { name: 'x'.repeat(301) } })],
  ['an empty procedure', { ...aRating(), procedure: {} }],
  ['a time without an offset', aRating({ ratedAt: '2026-10-31T16:58:40' })],
  ['an unknown channel', { ...aRating(), channel: 'fax' }],
  ['no channel', { ...aRating(), channel: undefined }],
])('%s is invalid', (_, rating) => {
  expect(ratingSchema.safeParse(rating).success).toBe(false);
});
