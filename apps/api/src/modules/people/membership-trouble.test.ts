import { expect, test } from 'vitest';
import { isOwnDoing, keptMembership } from './membership-trouble.ts';

const ENTRY = '11111111-1111-4111-8111-111111111111';
const before = { role: 'administrator', mayViewNames: false, officerId: ENTRY } as const;

test('nobody changes their own role, grant or roster entry, nor leaves', () => {
  expect(isOwnDoing(before, { ...before, role: 'statistician' })).toBe(true);
  expect(isOwnDoing(before, { ...before, mayViewNames: true })).toBe(true);
  expect(isOwnDoing(before, { ...before, officerId: null })).toBe(true);
  expect(isOwnDoing(before, null)).toBe(true);
});

test('saying which roster entry is one’s own only takes rights away', () => {
  expect(isOwnDoing({ ...before, officerId: null }, before)).toBe(false);
  expect(isOwnDoing(before, before)).toBe(false);
});

test('only a leader keeps a grant of names', () => {
  expect(keptMembership({ role: 'leader', mayViewNames: true, officerId: null }).mayViewNames).toBe(true);
  expect(keptMembership({ role: 'officer', mayViewNames: true, officerId: ENTRY }).mayViewNames).toBe(false);
});
