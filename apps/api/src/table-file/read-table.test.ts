import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { tableCsv, tableXlsx } from './write-table.ts';

const ROWS = [
  ['Mã', 'Họ và tên'],
  ['CB01', 'Đặng Thị Hường'],
  ['CB02', '=HYPERLINK("http://x")'],
];

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

/** "Đặng" as Windows-1258 has it: ă, then a dot below of its own. */
const WINDOWS_1258 = Buffer.from([0x6d, 0x61, 0x2c, 0x6e, 0x0d, 0x0a, 0x31, 0x2c, 0xd0, 0xe3, 0xf2, 0x6e, 0x67]);

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['UTF-16LE with a mark', (text: string) => utf16(`\uFEFF${text}`)],
  ['UTF-16BE with a mark', (text: string) => utf16(`\uFEFF${text}`, true)],
  ['UTF-16LE without', (text: string) => utf16(text)],
  ['decomposed letters', (text: string) => Buffer.from(text.normalize('NFD'))],
])('%s is read', async (_case, encode) => {
  for (const separator of [',', ';', '\t']) {
    const text = `Ma${separator}Name of the officer\r\nCB01${separator}"Đặng ${separator} Hường"\r\n`;
    expect((await readTable('a.csv', encode(text)))[1]).toEqual(['CB01', `Đặng ${separator} Hường`]);
  }
});

test('Windows-1258 is read, its loose tones put back on their letters', async () => {
  expect((await readTable('a.csv', WINDOWS_1258))[1]).toEqual(['1', 'Đặng'.normalize('NFC')]);
});

test('what is written is read again, in both formats, and a formula stays the text it was', async () => {
  expect(tableCsv(ROWS)).toContain("'=HYPERLINK");
  expect(await readTable('a.csv', Buffer.from(tableCsv(ROWS)))).toEqual(ROWS);
  expect(await readTable('a.xlsx', await tableXlsx(ROWS, 'roster'))).toEqual(ROWS);
});

test('Excel’s own line about the separator is passed over', async () => {
  expect(await readTable('a.csv', Buffer.from('sep=;\r\na;b\r\n1;2,3'))).toEqual([
    ['a', 'b'],
    ['1', '2,3'],
  ]);
});

test('a file that is not what its name says is refused', async () => {
  const workbook = await tableXlsx(ROWS, 'roster');
  const cases: readonly (readonly [string, Buffer])[] = [
    ['a.csv', workbook],
    ['a.xlsx', Buffer.from('a,b')],
    ['a.xlsx', workbook.subarray(0, 900)],
    ['a.xlsx', Buffer.from(zipSync({ 'readme.txt': Buffer.from('no table') }))],
    ['a.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['a.exe', Buffer.from('a,b')],
    ['a.csv', Buffer.from('a,b\n"never closed')],
  ];
  for (const [name, bytes] of cases) {
    await expect(readTable(name, bytes)).rejects.toMatchObject({ code: 'table.unreadable' });
  }
});

test('a bomb and an endless table are refused', async () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(40 * 1024 * 1024), { level: 1 }] });
  await expect(readTable('a.xlsx', Buffer.from(bomb))).rejects.toMatchObject({ code: 'table.too-long' });
  const endless = Buffer.from('a,b\n'.repeat(10_002));
  await expect(readTable('a.csv', endless)).rejects.toMatchObject({ code: 'table.too-long' });
});
