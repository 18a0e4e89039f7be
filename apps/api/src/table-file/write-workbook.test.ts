import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { sheetNames, workbookXlsx, type WorkbookSheet } from './write-workbook.ts';

const sheet: WorkbookSheet = {
  name: 'Tổng quan',
  columns: [
    { title: 'Cán bộ', width: 30 },
    { title: 'Điểm', width: 10 },
  ],
  rows: [
    ['=HYPERLINK("http://x","Đặng")', { number: 4.5, decimals: 2 }],
    ['+1', null],
  ],
  totals: [['Toàn đơn vị', { number: 12, decimals: 0 }]],
};

const partsOf = async (sheets: readonly WorkbookSheet[]) =>
  Object.fromEntries(
    Object.entries(unzipSync(await workbookXlsx(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

test('read back, text is text and a number is a number', async () => {
  const [first] = await readWorkbook(await workbookXlsx([sheet]));
  expect(first).toEqual({
    sheet: 'Tổng quan',
    data: [
      ['Cán bộ', 'Điểm'],
      ['=HYPERLINK("http://x","Đặng")', 4.5],
      ['+1', null],
      ['Toàn đơn vị', 12],
    ],
  });
});

test('no cell holds a formula, and nothing in the file links, queries or runs', async () => {
  const parts = await partsOf([sheet]);
  const everything = Object.values(parts).join('');
  expect(everything).not.toMatch(/<f[ >]|<hyperlink|externalLink|<connection|vbaProject|<oleObject/);
  expect(Object.keys(parts).every((name) => /\.(?:xml|rels)$/.test(name))).toBe(true);
});

test('the heading stays in sight, and the filter reaches the rows but not the totals', async () => {
  const parts = await partsOf([sheet, { ...sheet, name: 'Hai' }]);
  for (const id of [1, 2]) {
    const xml = parts[`xl/worksheets/sheet${id}.xml`];
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
  }
});

test('names of sheets are what Excel takes, and no two are alike', () => {
  expect(sheetNames(['Thái độ [a]:*?/\\', "'x'", '', 'Hai', 'hai', 'y'.repeat(40), 'y'.repeat(40)])).toEqual([
    'Thái độ  a',
    'x',
    'Trang',
    'Hai',
    'hai (2)',
    'y'.repeat(31),
    `${'y'.repeat(27)} (2)`,
  ]);
});

test('a sheet wider than the alphabet is filtered to its last column', async () => {
  const columns = Array.from({ length: 28 }, (_, index) => ({ title: `${index}`, width: 9 }));
  const parts = await partsOf([{ name: 'x', columns, rows: [] }]);
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:AB1"/>');
});
