import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { contentHash } from '../../rating/content-hash.ts';
import { foldRating, NOTHING_PERSONAL, unfoldRating } from '../../rating/fold-rating.ts';
import { isPayloadUnchanged, isRatingUnchanged } from './is-unchanged.ts';

const rating = aRating({ comment: 'Rất tốt', more: 1 });
const stored = { folded: foldRating(rating), contentHash: contentHash(rating), remainingHash: null };

test('a rating is unchanged as long as it gives its hash', () => {
  expect(isRatingUnchanged(stored)).toBe(true);
  expect(isRatingUnchanged({ ...stored, folded: { ...stored.folded, scores: '{"attitude":1}' } })).toBe(false);
});

test('after its words were erased, what is left is still vouched for', () => {
  const rest = { ...stored.folded, ...NOTHING_PERSONAL };
  const erased = { ...stored, folded: rest, remainingHash: contentHash(unfoldRating(rest)) };
  expect(isRatingUnchanged(erased)).toBe(true);
  expect(isRatingUnchanged({ ...erased, folded: { ...rest, scores: '{"attitude":1}' } })).toBe(false);
  expect(isRatingUnchanged({ ...stored, folded: rest })).toBe(false);
});

const closed = async () => null;

test('what was set aside goes by its content, whatever the spacing', async () => {
  expect(await isPayloadUnchanged(JSON.stringify(rating, null, 2), contentHash(rating), closed)).toBe(true);
  expect(await isPayloadUnchanged('{"id":"other"}', contentHash(rating), closed)).toBe(false);
});

test('what has no canonical form goes by its text', async () => {
  const payload = '{"n":1e999}';
  expect(await isPayloadUnchanged(payload, contentHash(payload), closed)).toBe(true);
  expect(await isPayloadUnchanged('{"n":2e999}', contentHash(payload), closed)).toBe(false);
});

test('what came sealed goes by what is inside', async () => {
  const payload = JSON.stringify({ id: rating.id, sealed: { keyId: 'k', box: 'b' } });
  expect(await isPayloadUnchanged(payload, contentHash(rating), async () => JSON.stringify(rating))).toBe(true);
  expect(await isPayloadUnchanged(payload, contentHash(rating), async () => '{}')).toBe(false);
  expect(await isPayloadUnchanged(payload, contentHash(JSON.parse(payload)), closed)).toBe(true);
  expect(await isPayloadUnchanged(payload, contentHash(rating), closed)).toBe(false);
});
