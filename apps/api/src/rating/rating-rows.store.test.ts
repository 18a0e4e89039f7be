import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { contentHash } from './content-hash.ts';
import { foldRating } from './fold-rating.ts';
import { hasTexts, ratingRow, textRow } from './rating-rows.store.ts';

test('what can tell who rated goes into a row of its own, and only if there is any', () => {
  const rating = aRating({ comment: 'Cảm ơn', customerName: 'Lê Thị Mận' });
  const instant = Date.parse(rating.ratedAt);
  const counted = {
    hash: contentHash(rating),
    instant,
    skew: 5,
    clockFlag: false,
    month: '2026-10',
    rating: foldRating(rating),
  } as const;
  const row = ratingRow(counted, { officeId: 1, deviceId: 'ABCD', receivedAt: instant + 1000 });
  expect(row).toMatchObject({
    id: rating.id,
    month: 202610,
    deviceId: 'abcd',
    instant: new Date(instant),
    receivedAt: new Date(instant + 1000),
    skewMs: 5,
  });
  expect(JSON.stringify(row)).not.toMatch(/Cảm ơn|Mận/);
  expect(hasTexts(counted.rating)).toBe(true);
  expect(textRow(counted, 1)).toMatchObject({ ratingId: rating.id, comment: 'Cảm ơn', customerName: 'Lê Thị Mận' });
  expect(hasTexts(foldRating(aRating()))).toBe(false);
});
