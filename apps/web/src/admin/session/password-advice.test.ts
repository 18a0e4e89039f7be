import { expect, test } from 'vitest';
import { passwordAdvice } from './password-advice.ts';

const names = ['hoa.nguyen', 'Nguyễn Thị Hoa'];

test.each([
  ['', ['too-short', 'too-easy']],
  ['mưa rào', ['too-short']],
  ['con mèo ngủ trên mái nhà', []],
  ['bông hoa đẹp lắm nhé', []],
  ['con mèo 12345 ngủ trên mái', []],
  ['con mèo ngủ '.repeat(12), ['too-long']],
  ['nguyễn thị hoa', ['too-easy']],
  ['HOA-NGUYEN-2026!', ['too-easy']],
  ['Mật khẩu 12345678', ['too-easy']],
  ['UBND Vạn Giã 321', ['too-easy']],
  ['aaaaaaaaaaaaaaa', ['too-easy']],
  ['abababababab', ['too-easy']],
] as const)('%s has the flaws %j', (password, flaws) => {
  expect(passwordAdvice(password, names).flaws).toEqual(flaws);
});

test('the advice names what makes a password easy to guess', () => {
  expect(passwordAdvice('Mật khẩu 12345678', names).guessable).toEqual(['matkhau', '12345678']);
  expect(passwordAdvice('nguyễn thị hoa aaaa', names).guessable).toEqual(['nguyenthihoa', 'aaaa']);
});
