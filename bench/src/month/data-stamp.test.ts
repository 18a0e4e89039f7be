import { expect, test } from 'vitest';
import { dataFolder, readRecipe, staleness } from './data-stamp.ts';

const recipe = { schema: 'abc', format: 1, ratings: 1_000_000 };
const stamp = { ...recipe, lastMonth: '2026-10' };

test('data of the same recipe is used again, whatever its last month', () => {
  expect(staleness(stamp, recipe)).toBeNull();
  expect(staleness({ ...stamp, lastMonth: '2025-01' }, recipe)).toBeNull();
});

test.each([
  [null, 'no data yet'],
  [{ ...stamp, schema: 'abd' }, 'tables of another release'],
  [{ ...stamp, format: 2 }, 'made by another release'],
  [{ ...stamp, ratings: 100_000 }, 'holds 100000 ratings, not 1000000'],
])('other data is not: %o', (found, why) => {
  expect(staleness(found, recipe)).toContain(why);
});

test('whoever only measures takes what is there, however large', () => {
  expect(staleness({ ...stamp, ratings: 100_000 }, { schema: 'abc', format: 1 })).toBeNull();
});

test('the recipe is ten million ratings in the tables of this release, unless said otherwise', async () => {
  const { ratings, schema } = await readRecipe();
  expect(ratings).toBe(10_000_000);
  expect(schema).toMatch(/^[0-9a-f]{64}$/);
  expect(await readRecipe('100000')).toEqual({ schema, format: 1, ratings: 100_000 });
  await expect(readRecipe('few')).rejects.toThrow('BENCH_RATINGS');
});

test('the data lies where it outlives a restart', () => {
  expect([dataFolder(undefined), dataFolder('/disk')]).toEqual(['/var/tmp/hailong-bench', '/disk/hailong-bench']);
});
