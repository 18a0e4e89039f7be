import { aCriteriaSet, aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { contentHash } from '../../rating/content-hash.ts';
import { openElement } from '../../rating/open-element.ts';
import { attribute, type Attribution, type Surroundings } from './attribute.ts';

const KNOWN = '11111111-1111-4111-8111-111111111111';
const GONE = '99999999-9999-4999-8999-999999999999';
const ITSELF: Attribution = { officerId: null, criteriaSet: null };
const surroundings: Surroundings = {
  sentAt: Date.parse('2026-11-02T09:15:02+07:00'),
  receivedAt: Date.parse('2026-11-02T09:15:03+07:00'),
  timeZone: 'Asia/Ho_Chi_Minh',
  officers: new Set([KNOWN]),
  criteriaSets: new Map([
    [1, aCriteriaSet()],
    [2, aCriteriaSet({ version: 2, items: [] })],
  ]),
};
const opened = (value: unknown) => openElement({ value, text: JSON.stringify(value) }, async () => null);

test('whose it is and what it answered are put right; it counts in the month in which it was given', async () => {
  const lost = aRating({ officerId: GONE, criteriaSet: 9, comment: 'Tốt' });
  const counted = attribute(await opened(lost), { officerId: KNOWN.toUpperCase(), criteriaSet: 1 }, surroundings);
  expect(counted).toMatchObject({
    month: '2026-10',
    instant: Date.parse(lost.ratedAt),
    rating: { id: lost.id, officerId: KNOWN, criteriaSet: 1, comment: 'Tốt', ratedAt: lost.ratedAt },
  });
});

test('what says itself whose it is needs no word of anybody, and keeps its hash', async () => {
  const rating = aRating({ channel: 'kiosk' });
  expect(attribute(await opened(rating), ITSELF, surroundings)).toMatchObject({ hash: contentHash(rating) });
  const suggestion = aSuggestion();
  expect(attribute(await opened(suggestion), ITSELF, surroundings)).toMatchObject({ rating: { kind: 'suggestion' } });
});

test.each([
  ['an officer nobody knows', aRating({ officerId: GONE }), ITSELF, 'does-not-fit'],
  ['a version nobody published', aRating({ criteriaSet: 9 }), ITSELF, 'does-not-fit'],
  ['a version that asks something else', aRating(), { officerId: null, criteriaSet: 2 }, 'does-not-fit'],
  ['no time', { ...aRating(), ratedAt: 'hôm qua' }, ITSELF, 'not-countable'],
  ['no scores', { ...aRating(), scores: 'tốt' }, ITSELF, 'not-countable'],
  ['a box nobody opens', { id: KNOWN, sealed: { keyId: 'k', box: 'AAAA' } }, ITSELF, 'not-countable'],
])('%s cannot be counted', async (_what, value, attribution, expected) => {
  expect(attribute(await opened(value), attribution, surroundings)).toBe(expected);
});
