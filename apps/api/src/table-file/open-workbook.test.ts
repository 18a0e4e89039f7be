import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWorkbook, WorkbookTooLarge } from './open-workbook.ts';
import { tableXlsx } from './write-table.ts';

test('the first sheet comes as text, empty cells as empty text', async () => {
  const rows = [
    ['Mã', 'Họ và tên', 'Quầy'],
    ['007', '', '=1+1'],
  ];
  expect(await openWorkbook(await tableXlsx(rows, 'roster'))).toEqual(rows);
});

test('what unpacks to more than any table is refused before it is unpacked', async () => {
  const sheet = new Uint8Array(40 * 1024 * 1024);
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [sheet, { level: 1 }] });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  await expect(openWorkbook(Buffer.from(bomb))).rejects.toThrow(WorkbookTooLarge);
});

test('so is an archive of very many parts', async () => {
  const parts = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`xl/${index}.xml`, new Uint8Array(1)]));
  await expect(openWorkbook(Buffer.from(zipSync(parts)))).rejects.toThrow(WorkbookTooLarge);
});
