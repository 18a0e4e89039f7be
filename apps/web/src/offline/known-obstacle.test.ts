import { expect, test } from 'vitest';
import { knownObstacle } from './known-obstacle.ts';

test.each([
  [null, null],
  ['unreachable', 'unreachable'],
  ['not-our-server', 'not-our-server'],
  ['rate.limited', 'rate.limited'],
  ['a.code-of-next-year', 'server.failed'],
] as const)('%s is shown as %s', (met, shown) => {
  expect(knownObstacle(met)).toBe(shown);
});
