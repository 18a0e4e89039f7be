import { expect, test } from 'vitest';
import { readAuditFilter, writeAuditFilter } from './audit-filter.ts';

test('a filter written into an address is read from it again', () => {
  const filter = { actor: 'hoa & lan', action: 'names.viewed', from: '2026-10-01', until: '2026-10-31', page: 2 };
  expect(readAuditFilter(new URLSearchParams(writeAuditFilter(filter)))).toEqual(filter);
  expect(writeAuditFilter({ actor: '' })).toBe('');
});

test('what is no filter is none', () => {
  expect(readAuditFilter(new URLSearchParams('from=hôm qua&page=-1&actor=&action=a'))).toEqual({ action: 'a' });
});
