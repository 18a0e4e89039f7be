import { expect, test } from 'vitest';
import { readDay, rosterTable, type RosterRow } from './roster-table.ts';

const COUNTER = '33333333-3333-4333-8333-333333333333';
const OWN = '44444444-4444-4444-8444-444444444444';

const surroundings = { counters: [{ id: COUNTER, name: 'Quầy 1' }], today: '2026-10-15', ownId: OWN };
const table = rosterTable(surroundings);

const hoa: RosterRow = {
  id: '55555555-5555-4555-8555-555555555555',
  code: 'CB01',
  name: 'Nguyễn Thị Hoa',
  position: 'Công chức Văn phòng – Thống kê',
  counterId: COUNTER,
  fields: ['Hộ tịch', 'Chứng thực'],
  employedFrom: '2020-01-01',
  employedUntil: null,
};

test.each([
  ['31/10/2026', '2026-10-31'],
  ['1.2.2026', '2026-02-01'],
  ['2026-10-31', '2026-10-31'],
  ['31/02/2026', null],
  ['10/31/2026', null],
  ['hôm nay', null],
])('the day %s is read as %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test('an entry that leaves as a file comes back as it was', () => {
  const departed = { ...hoa, employedUntil: '2026-09-30' };
  expect(table.read(table.cellsOf(departed), null)).toEqual({ row: { ...departed, id: null } });
  expect(table.read(table.cellsOf(departed), departed)).toEqual({ row: departed });
});

test('a column that the file lacks leaves what the office has, an empty cell takes it away', () => {
  expect(table.read({ code: 'CB01', name: 'Nguyễn Thị Hoa' }, hoa)).toEqual({ row: hoa });
  expect(table.read({ name: 'Nguyễn Thị Hoa', position: '', counter: '', fields: '' }, hoa)).toEqual({
    row: { ...hoa, position: '', counterId: null, fields: [] },
  });
  expect(table.read({ name: 'Lê Văn Tám' }, null)).toMatchObject({
    row: { id: null, code: null, counterId: null, employedFrom: surroundings.today, employedUntil: null },
  });
});

test.each([
  [{ name: '' }, 'name', 'empty'],
  [{ name: 'x'.repeat(101) }, 'name', 'too-long'],
  [{ name: 'A', code: 'x'.repeat(31) }, 'code', 'too-long'],
  [{ name: 'A', counter: 'Quầy 99' }, 'counter', 'unknown-counter'],
  [{ name: 'A', from: '31/02/2026' }, 'from', 'bad-date'],
  [{ name: 'A', from: '02/01/2026', until: '01/01/2026' }, 'until', 'bad-period'],
])('%o is wrong in the column %s: %s', (cells, column, fault) => {
  expect(table.read(cells, null)).toEqual({ column, fault });
});

test('the counter and the key without a code are found whatever the accents and the case', () => {
  expect(table.read({ name: 'A', counter: 'QUAY 1' }, null)).toMatchObject({ row: { counterId: COUNTER } });
  expect(table.keyOf({ name: 'ĐỖ VĂN  AN' })).toBe(table.keyOfRow({ ...hoa, code: null, name: 'Đỗ Văn An' }));
  expect(table.keyOf({ code: 'CB01', name: 'whoever' })).toBe(table.keyOfRow(hoa));
});

test('one’s own entry may stand in the file, but not changed', () => {
  const own = { ...hoa, id: OWN };
  expect(table.read(table.cellsOf(own), own)).toEqual({ row: own });
  expect(table.read({ ...table.cellsOf(own), position: 'Chủ tịch' }, own)).toEqual({
    column: 'name',
    fault: 'own-entry',
  });
});

test('whom the file lacks works here until today, unless they left, never came, or import it themselves', () => {
  expect(table.retire(hoa)).toEqual({ ...hoa, employedUntil: '2026-10-15' });
  expect(table.retire({ ...hoa, employedUntil: '2027-01-31' })).toMatchObject({ employedUntil: '2026-10-15' });
  expect(table.retire({ ...hoa, employedUntil: '2026-10-15' })).toBeNull();
  expect(table.retire({ ...hoa, employedFrom: '2026-10-16' })).toBeNull();
  expect(table.retire({ ...hoa, id: OWN })).toBeNull();
});
