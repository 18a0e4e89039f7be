import { expect, test } from 'vitest';
import { rosterDraftSchema, standingOn } from './roster.ts';

const draft = {
  code: null,
  name: 'Nguyễn Thị Hoa',
  position: '',
  counterId: null,
  fields: [],
  employedFrom: '2026-10-15',
  employedUntil: null,
};

test('whoever works one day only is present on that day', () => {
  const oneDay = { employedFrom: '2026-10-15', employedUntil: '2026-10-15' };
  expect(['2026-10-14', '2026-10-15', '2026-10-16'].map((today) => standingOn(oneDay, today))).toEqual([
    'coming',
    'present',
    'departed',
  ]);
  expect(standingOn({ ...oneDay, employedUntil: null }, '2099-01-01')).toBe('present');
});

test('the last day may be the first, but not lie before it', () => {
  const ends = (employedUntil: string | null) => rosterDraftSchema.safeParse({ ...draft, employedUntil }).success;
  expect([ends(null), ends('2026-10-15'), ends('2026-10-14')]).toEqual([true, true, false]);
});
