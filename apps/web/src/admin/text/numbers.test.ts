import { expect, test } from 'vitest';
import { countText, decimalText, percentText } from './numbers.ts';
import { withoutDiacritics } from './without-diacritics.ts';

test('figures of the wire are shown with the comma or the point of the language, digit for digit', () => {
  expect([decimalText('4.25', 'vi'), decimalText('4.25', 'en')]).toEqual(['4,25', '4.25']);
  expect([percentText('87.5', 'vi'), percentText('100.0', 'en')]).toEqual(['87,5%', '100.0%']);
});

test('large counts are grouped as the language does', () => {
  expect([countText(12345, 'vi'), countText(12345, 'en')]).toEqual(['12.345', '12,345']);
});

test('accents, đ and capitals do not matter when searching', () => {
  expect(withoutDiacritics(' Đặng Thị Hường ')).toBe('dang thi huong');
});
