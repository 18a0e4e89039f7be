import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { bareContent } from './bare-content.ts';

test('answers stay, name, words and whatever nobody agreed on go', () => {
  const rating = aRating({
    customerName: 'Lê Thị Mận',
    comment: 'Tốt',
    phone: '0905',
    procedure: { name: 'Khai sinh' },
  });
  const {
    customerName: _name,
    comment: _comment,
    phone: _phone,
    procedure: _procedure,
    language: _language,
    ...bare
  } = {
    language: 'vi',
    ...rating,
  };
  expect(bareContent(rating, rating.id)).toEqual(bare);
});

test('of what is no rating only the id stays', () => {
  expect(bareContent({ id: 'x', scores: 'Lê Thị Mận' }, 'x')).toEqual({ id: 'x' });
  expect(bareContent(null, 'x')).toEqual({ id: 'x' });
});
