import { expect, test } from 'vitest';
import { hashKioskKey, newKioskKey, shownKeyHash } from './kiosk-key.ts';

test('a key shown in the header is known by its hash', () => {
  const key = newKioskKey();
  expect(shownKeyHash(`Bearer ${key}`)).toEqual(hashKioskKey(key));
  expect(shownKeyHash(`bearer ${key}`)).toEqual(hashKioskKey(key));
  expect(newKioskKey()).not.toBe(key);
});

test.each([undefined, '', 'Bearer', 'Basic abc', 'Bearer two words', `Bearer ${'x'.repeat(201)}`])(
  '%s shows no key',
  (header) => {
    expect(shownKeyHash(header)).toBeNull();
  },
);
