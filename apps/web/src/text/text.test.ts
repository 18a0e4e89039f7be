import { expect, test } from 'vitest';
import { enKiosk } from './en-kiosk.ts';
import { en as enPages } from './en.ts';
import { viKiosk } from './vi-kiosk.ts';
import { vi as viPages } from './vi.ts';

const vi = { ...viPages, kiosk: viKiosk };
const en = { ...enPages, kiosk: enKiosk };

/** "officers.heading" → what is there, down to sentences and lists. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]];

const shape = (text: unknown): string[] => leaves(text).map(([path, leaf]) => `${path}: ${typeof leaf}`);

const sentence = (leaf: unknown): string =>
  typeof leaf === 'function' ? String((leaf as (...blanks: string[]) => string)('1', '2')) : String(leaf);

test('both languages have the same sentences with the same blanks', () => {
  expect(shape(en)).toEqual(shape(vi));
});

test('no sentence is empty in either language', () => {
  for (const text of [vi, en]) {
    expect(leaves(text).filter(([, leaf]) => sentence(leaf).trim() === '')).toEqual([]);
  }
});

const unusual = (text: unknown, isUsual: (leaf: unknown) => boolean): string[] =>
  leaves(text).flatMap(([path, leaf]) => (isUsual(leaf) ? [] : [path]));

test('every blank is filled in', () => {
  const isFilled = (leaf: unknown): boolean => typeof leaf !== 'function' || /[12]|One/.test(sentence(leaf));
  expect(unusual(vi, isFilled)).toEqual([]);
  expect(unusual(en, isFilled)).toEqual([]);
});

test('Vietnamese is written in composed letters, as every search and font expects', () => {
  expect(unusual(vi, (leaf) => sentence(leaf) === sentence(leaf).normalize('NFC'))).toEqual([]);
});
