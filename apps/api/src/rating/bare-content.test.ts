import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { bareContent } from './bare-content.ts';

test('answers stay, name, words and whatever nobody agreed on go', () => {
  const bare = aRating();
  const told = { customerName: 'Lê Thị Mận', comment: 'Tốt', phone: '0905', procedure: { name: 'Khai sinh' } };
  expect(bareContent({ ...bare, ...told, language: 'vi' }, bare.id)).toEqual(bare);
});

test('of what is no rating only the id stays', () => {
  expect(bareContent({ id: 'x', scores: 'Lê Thị Mận' }, 'x')).toEqual({ id: 'x' });
  expect(bareContent(null, 'x')).toEqual({ id: 'x' });
});
