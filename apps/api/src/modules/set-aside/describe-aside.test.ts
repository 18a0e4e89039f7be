import { aCriteriaSet, aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { describeAside } from './describe-aside.ts';

const AN = '11111111-1111-4111-8111-111111111111';
const surroundings = {
  known: { officers: new Set([AN]), criteriaSets: new Map([[1, aCriteriaSet()]]) },
  officers: [{ id: AN, name: 'Nguyễn Thị An' }],
};

test('of what was set aside an administrator sees neither the citizen’s name nor a field nobody checked', () => {
  const content = aRating({ officerId: AN, customerName: 'Lê Thị Mận', comment: 'Tốt', phone: '0905' });
  const kept = { ratingId: content.id, contentHash: Buffer.alloc(32, 7), month: '2026-10' };
  const item = describeAside(kept, { why: 'kiosk-key-missing', content }, [], surroundings);
  expect(item).toMatchObject({
    why: 'kiosk-key-missing',
    month: '2026-10',
    officer: { id: AN, name: 'Nguyễn Thị An' },
    comment: 'Tốt',
    fits: [1],
    countable: true,
    decision: null,
  });
  expect(JSON.stringify(item)).not.toMatch(/Mận|0905|ratedAt/);
  expect(JSON.stringify(item)).not.toContain(content.id);
});
