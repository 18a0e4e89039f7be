import { expect, test } from 'vitest';
import { orderTables } from './order-tables.ts';

test('a table comes after those it points at, and may point at itself', () => {
  const references = [
    { from: 'a', to: 'c' },
    { from: 'c', to: 'b' },
    { from: 'b', to: 'b' },
  ];
  expect(orderTables(['c', 'a', 'b'], references)).toEqual(['b', 'c', 'a']);
});

test('tables that point at each other have no order', () => {
  const circle = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  expect(() => orderTables(['a', 'b'], circle)).toThrow('a → b → a');
});
