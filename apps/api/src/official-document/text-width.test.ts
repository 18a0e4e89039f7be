import { expect, test } from 'vitest';
import { balancedLines, boldWidth } from './text-width.ts';

test('the motto is as long as a ruler measures it in Times bold of 13 points', () => {
  expect(boldWidth('Độc lập - Tự do - Hạnh phúc', 13)).toBeCloseTo(56, 0);
});

test('it grows with the size, and a mark above a letter takes no room', () => {
  expect(boldWidth('Hạnh', 26)).toBeCloseTo(2 * boldWidth('Hanh', 13));
  expect(boldWidth('đ', 12)).toBe(boldWidth('d', 12));
});

test('a heading is broken into the fewest lines that fit, of much the same length', () => {
  const name = 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ – UBND THỊ TRẤN VẠN GIÃ';
  expect(balancedLines(name, 12, 68)).toEqual(['BỘ PHẬN TIẾP NHẬN VÀ', 'TRẢ KẾT QUẢ – UBND', 'THỊ TRẤN VẠN GIÃ']);
  expect(balancedLines('UBND XÃ VẠN NINH', 12, 68)).toEqual(['UBND XÃ VẠN NINH']);
  expect(balancedLines('', 12, 68)).toEqual([]);
});

test('a word that is too long stands alone', () => {
  expect(balancedLines(`A ${'M'.repeat(40)} B`, 12, 68)).toEqual(['A', 'M'.repeat(40), 'B']);
});
