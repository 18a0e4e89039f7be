import { expect, test } from 'vitest';
import { migrationsUpTo } from './migrations-up-to.ts';

const known = [
  { hash: 'a', sql: ['one', 'two'] },
  { hash: 'b', sql: ['three'] },
];

test('the tables are made as they were, by the first migrations only', () => {
  expect(migrationsUpTo(known, ['a'])).toEqual(['one', 'two']);
  expect(migrationsUpTo(known, ['a', 'b'])).toEqual(['one', 'two', 'three']);
});

test('a backup of a newer release, or with a gap, is refused', () => {
  expect(() => migrationsUpTo(known, ['a', 'b', 'c'])).toThrow('newer release');
  expect(() => migrationsUpTo(known, ['b'])).toThrow('a migration is missing');
  expect(() => migrationsUpTo(known, [])).toThrow('no migrations');
});
