import { officerRatingSchema } from '@hailong/schema/rating';
import { expect, test } from 'vitest';
import { aDraft } from './testing/a-draft.ts';
import { toRating } from './to-rating.ts';

const now = { language: 'vi', noticeVersion: 2, ratedAt: '2026-11-23T09:15:02.120+07:00' };

test('what was left empty is left out', () => {
  const draft = aDraft({ scores: { attitude: 5, resolution: null }, comment: '  ', customerName: '' });
  expect(toRating(draft, now)).toEqual({
    id: draft.id,
    officerId: draft.officerId,
    criteriaSet: 1,
    scores: { attitude: 5, resolution: null },
    channel: 'phone',
    ...now,
  });
});

test('a full draft travels whole and in the shape of the wire', () => {
  const draft = aDraft({
    scores: { attitude: 1 },
    reasons: { attitude: ['rude'] },
    outcome: 'refused',
    procedure: { code: '1.001193' },
    comment: ' Chờ lâu \n',
    customerName: ' Nguyễn Thị Bích Ngọc ',
    assisted: true,
  });
  const rating = toRating(draft, now);
  expect(rating).toMatchObject({
    reasons: { attitude: ['rude'] },
    outcome: 'refused',
    procedure: { code: '1.001193' },
    comment: 'Chờ lâu',
    customerName: 'Nguyễn Thị Bích Ngọc',
    assisted: true,
  });
  expect(officerRatingSchema.parse(rating)).toEqual(rating);
});
