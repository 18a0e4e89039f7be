import { catalogueSchema } from '@hailong/schema/catalogue';
import { expect, test } from 'vitest';
import { lookOf } from './look-of.ts';

test('tones carry the names that the page gives them', () => {
  const look = lookOf('#ffcc00');
  expect(Object.keys(look)).toEqual(
    ['light', 'dark'].flatMap((scheme) => ['accent', 'press', 'ink', 'soft'].map((tone) => `${scheme}-${tone}`)),
  );
  expect(catalogueSchema.shape.look.parse(look)).toEqual(look);
});
