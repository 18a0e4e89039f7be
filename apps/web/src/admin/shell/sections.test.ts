import { roleSchema } from '@hailong/schema/role';
import { expect, test } from 'vitest';
import { aMembership } from '../testing/an-account.ts';
import { officeOfAddress, sections, sectionsFor } from './sections.ts';

test('an address says which office it is about, or none', () => {
  expect(officeOfAddress('/admin/offices/van-gia/months/2026-10')).toBe('van-gia');
  expect(officeOfAddress('/admin/offices/van-gia')).toBe('van-gia');
  expect(officeOfAddress('/admin')).toBeNull();
});

test.each(roleSchema.options)('the menu of %s holds what that role may open, in the order of the work', (role) => {
  const membership = aMembership({ role });
  expect(sectionsFor(membership)).toEqual(sections.filter(({ permit }) => permit(membership)));
});

test('months are for those who may read them', () => {
  const keys = (role: 'leader' | 'officer') => sectionsFor(aMembership({ role })).map(({ key }) => key);
  expect(keys('leader')).toContain('months');
  expect(keys('officer')).not.toContain('months');
});

test('where an entry leads lies within it, or is the first page', () => {
  for (const { to, within } of sections) {
    expect(to('van-gia').startsWith(within('van-gia')) || to('van-gia') === '/admin?office=van-gia').toBe(true);
  }
});
