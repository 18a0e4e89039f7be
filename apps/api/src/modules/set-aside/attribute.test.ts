import { aCriteriaSet, aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { unfoldRating } from '../../rating/fold-rating.ts';
import { attribute, fittingVersions, isCountable, kindOf, mayBeAbout, type Aside } from './attribute.ts';

const OWN = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const NOBODY = '99999999-9999-4999-8999-999999999999';
const known = { officers: new Set([OWN, OTHER]), criteriaSets: new Map([[1, aCriteriaSet()]]) };
const aside = (content: object | null, why: Aside['why'] = 'unknown-officer'): Aside => ({
  why,
  content: content as Aside['content'],
});

test('what is attributed is counted for the officer named, and still says what it said', () => {
  const lost = aRating({ officerId: NOBODY.toUpperCase(), criteriaSet: 77, strange: [1] });
  const folded = attribute(aside(lost), { officerId: OTHER, criteriaSet: 1 }, known);
  expect(folded).toMatchObject({ officerId: OTHER, criteriaSet: 1 });
  expect(folded && unfoldRating(folded)).toEqual(lost);
});

test.each([
  ['an officer nobody knows', aside(aRating({ officerId: NOBODY })), {}],
  ['a version that never was', aside(aRating({ officerId: OTHER, criteriaSet: 77 })), {}],
  ['answers that the version does not offer', aside(aRating({ scores: { strange: 1 } })), { officerId: OTHER }],
  ['the second content of an id', aside(aRating({ officerId: OTHER }), 'id-conflict'), {}],
  ['a box that stays shut', aside(null, 'sealed-box-unopened'), { officerId: OTHER }],
  ['no officer at all', aside({ ...aRating(), officerId: undefined }), { officerId: undefined }],
])('%s does not count', (_, item, attribution) => {
  expect(attribute(item, attribution, known)).toBeNull();
});

test('whether anything could make it count is known before somebody tries', () => {
  expect(isCountable(aside(aRating({ officerId: NOBODY })), known)).toBe(true);
  expect(isCountable(aside(aSuggestion(), 'kiosk-key-missing'), known)).toBe(true);
  expect(isCountable(aside(aRating({ officerId: OTHER }), 'id-conflict'), known)).toBe(false);
  expect(isCountable(aside(aRating({ scores: { strange: 1 } })), known)).toBe(false);
  expect(fittingVersions(aside({ scores: 'none' }).content, known)).toEqual([]);
  expect([kindOf(null), kindOf(aSuggestion()), kindOf(aRating())]).toEqual(['unreadable', 'suggestion', 'rating']);
});

test('unless it says that it is about somebody else, it may be about the reader', () => {
  const about = (item: Aside) => mayBeAbout(OWN, item, known);
  expect(about(aside(aRating({ officerId: OWN.toUpperCase() })))).toBe(true);
  expect(about(aside(aRating({ officerId: NOBODY })))).toBe(true);
  expect(about(aside(null))).toBe(true);
  expect(about(aside(aRating({ officerId: OTHER })))).toBe(false);
  expect(about(aside(aSuggestion()))).toBe(false);
  expect(mayBeAbout(null, aside(null), known)).toBe(false);
});
