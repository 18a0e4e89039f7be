import { expect, test } from 'vitest';
import { planDatabases, spreadRatings } from './shape.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

test('five years of 65 offices hold every rating, none twice', () => {
  const loads = spreadRatings(1_000_003, 1_000, '2026-10');
  expect(loads.map(({ month }) => month)).toEqual(expect.arrayContaining(['2021-11', '2026-10']));
  expect(loads).toHaveLength(60);
  expect(loads.every(({ perOffice }) => perOffice.length === 65)).toBe(true);
  expect(sum(loads.flatMap(({ perOffice }) => perOffice))).toBe(1_000_003);
});

test('the first office has two large months at the end, all other months differ by one at most', () => {
  const loads = spreadRatings(100_000, 100, '2026-10');
  const firsts = loads.map(({ perOffice }) => perOffice[0]);
  expect(firsts.slice(-2)).toEqual([100, 100]);
  const others = loads.flatMap(({ perOffice }, place) => (place < 58 ? perOffice : perOffice.slice(1)));
  expect(Math.max(...others) - Math.min(...others)).toBe(1);
});

test('two large months must fit', () => {
  expect(() => spreadRatings(19, 10, '2026-10')).toThrow('do not hold');
});

test('the measured month is equally large in a hundredth, a tenth, all of them, and alone', () => {
  const planned = planDatabases(10_000_000, '2026-10');
  expect(planned.map(({ name, ratings }) => [name, ratings])).toEqual([
    ['bench_alone', 10_000],
    ['bench_hundredth', 100_000],
    ['bench_tenth', 1_000_000],
    ['bench_full', 10_000_000],
  ]);
  const measured = planned.map(({ loads }) => loads.at(-1)?.perOffice[0]);
  expect(measured).toEqual([10_000, 10_000, 10_000, 10_000]);
  expect(planned[0]?.loads).toEqual([{ month: '2026-10', perOffice: [10_000] }]);
});
