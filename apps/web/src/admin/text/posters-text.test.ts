import { expect, test } from 'vitest';
import { postersEn } from './posters-en.ts';
import { postersVi } from './posters-vi.ts';

test('a sheet of somebody’s own says whose it is', () => {
  const names = [postersVi, postersEn].map(({ postersPage: { sheet, kinds } }) => [
    sheet(String(kinds['office']), ''),
    sheet(String(kinds['desk']), 'Nguyễn Thị Hoa'),
  ]);
  expect(names).toEqual([
    ['Áp phích của đơn vị', 'Biển để bàn: Nguyễn Thị Hoa'],
    ['Poster of the office', 'Desk sign: Nguyễn Thị Hoa'],
  ]);
});
