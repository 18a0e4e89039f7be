import { expect, test } from 'vitest';
import { foldText, foldWords } from './fold-text.ts';

test.each([
  ['Đặng Thị Hồng', 'dang thi hong'],
  ['đường', 'duong'],
  ['NGUYỄN', 'nguyen'],
  ['Công Tằng Tôn Nữ', 'cong tang ton nu'],
])('%s is found by typing %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('composed and decomposed letters are the same', () => {
  expect(foldText('Huệ'.normalize('NFD'))).toBe(foldText('Huệ'.normalize('NFC')));
});

test('blanks are no words', () => {
  expect(foldWords('  ')).toEqual([]);
  expect(foldWords(' Khai  sinh ')).toEqual(['khai', 'sinh']);
});
