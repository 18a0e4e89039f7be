import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { migrationsAreNumbered } from './migrations-are-numbered.ts';

const broken = (tags: string[], journalled = tags) =>
  migrationsAreNumbered.broken(
    aRepository({
      ...Object.fromEntries(tags.map((tag) => [`apps/api/migrations/${tag}.sql`, ''])),
      'apps/api/migrations/meta/_journal.json': JSON.stringify({ entries: journalled.map((tag) => ({ tag })) }),
    }),
  );

test('a plain sequence is fine', () => {
  expect(broken(['0000_offices', '0001_ratings', '0002_add_kiosk_keys'])).toEqual([]);
});

test.each([
  [['0001_ratings']],
  [['0000_offices', '0002_ratings']],
  [['0000_offices', '0000_ratings']],
  [['0000-Offices']],
])('%j is refused', (tags) => {
  expect(broken(tags)).toHaveLength(1);
});

test('files and journal have to agree', () => {
  expect(broken(['0000_offices', '0001_ratings'], ['0000_offices'])).toHaveLength(1);
  expect(broken(['0000_offices'], ['0000_offices', '0001_ratings'])).toHaveLength(1);
});

test('no migration at all is broken', () => {
  expect(migrationsAreNumbered.broken(aRepository({}))).toHaveLength(1);
});
