import { catalogueSchema } from '@hailong/schema/catalogue';
import { expect, test } from 'vitest';
import { isCatalogue } from './is-catalogue.ts';
import { aCatalogue } from './testing/a-catalogue.ts';

test('what the schema accepts, the guard accepts', () => {
  expect(catalogueSchema.safeParse(aCatalogue()).error).toBeUndefined();
  expect(isCatalogue(aCatalogue())).toBe(true);
});

test('fields a newer server adds do no harm', () => {
  expect(isCatalogue({ ...aCatalogue(), holidays: [] })).toBe(true);
});

test.each(['office', 'version', 'officers', 'counters', 'criteriaSet', 'procedures', 'privacyNotice'])(
  'a catalogue without %s is not one of ours',
  (field) => {
    expect(isCatalogue({ ...aCatalogue(), [field]: undefined })).toBe(false);
    expect(isCatalogue({ ...aCatalogue(), [field]: null })).toBe(false);
  },
);

test.each([null, undefined, 'x', 3, [], {}, { officers: [] }])('%j is not a catalogue', (body) => {
  expect(isCatalogue(body)).toBe(false);
});

test('half an officer or half a criterion is caught before a screen meets it', () => {
  expect(isCatalogue({ ...aCatalogue(), officers: [{ id: 'x' }] })).toBe(false);
  expect(isCatalogue({ ...aCatalogue(), criteriaSet: { version: 1, items: [{ code: 'attitude' }] } })).toBe(false);
});
