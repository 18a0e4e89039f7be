import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('a seed brings the same numbers back, another seed brings others', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed);
    return [random.between(0, 9), random.uuid(), random.pick(['a', 'b', 'c']), random.chance(0.5)];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('every number of a range comes up', () => {
  const random = createRandom(1);
  const seen = new Set(Array.from({ length: 200 }, () => random.between(1, 6)));
  expect(seen).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});
