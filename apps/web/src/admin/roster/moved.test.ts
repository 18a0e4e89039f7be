import { expect, test } from 'vitest';
import { moved } from './moved.ts';

test('an entry takes the place of the neighbour it moves to, past those that are not shown', () => {
  expect(moved(['a', 'b', 'c', 'd'], 'd', 'b')).toEqual(['a', 'd', 'b', 'c']);
  expect(moved(['a', 'b', 'c', 'd'], 'a', 'c')).toEqual(['b', 'c', 'a', 'd']);
});
