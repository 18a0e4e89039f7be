import { aRating } from '@hailong/schema/testing/builders';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openElement } from './open-element.ts';

const closed = async () => null;

test('whatever JSON arrives as an element, it is refused, unusable or readable, and never an error', async () => {
  const anything = fc.oneof(
    fc.jsonValue({ stringUnit: 'binary' }),
    fc.record({ id: fc.uuid(), sealed: fc.jsonValue() }),
    fc.record({ id: fc.uuid(), comment: fc.constantFrom('\ud800', 'ok'), n: fc.constantFrom(1, Infinity) }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (value) => {
      const opened = await openElement({ value, text: JSON.stringify(value) }, closed);
      expect(['refused', 'unusable', 'readable']).toContain(opened.kind);
      expect(opened.kind === 'refused' ? 32 : opened.hash.length).toBe(32);
    }),
  );
});

test('equal content has an equal hash, however it is written', async () => {
  const rating = aRating();
  const hashOf = async (value: unknown) => {
    const opened = await openElement({ value, text: JSON.stringify(value, null, 2) }, closed);
    return opened.kind === 'readable' ? opened.hash.toString('hex') : opened.kind;
  };
  const reversed = Object.fromEntries(Object.entries(rating).reverse());
  expect(await hashOf(reversed)).toBe(await hashOf(rating));
});
