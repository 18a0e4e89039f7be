import { expect, test } from 'vitest';
import { passwordTrouble } from './password-rules.ts';

const context = ['thong.ke', 'Bộ phận Tiếp nhận và Trả kết quả – UBND thị trấn Vạn Giã'];

test.each([
  'mưa rào tháng bảy',
  'Kx9#vT2!mQ7z',
  'con trâu gặm cỏ bờ đê',
  'hunter-gatherer-42',
  'a long sentence with no digits at all',
  'f3Qm-81xZ-pw0L',
])('accepted: %s', (password) => {
  expect(passwordTrouble(password, context)).toBeNull();
});

test.each([
  'danhgiacanbo',
  'DanhGiaCanBo_5G',
  'Đánh Giá Cán Bộ 2026',
  '12345678901234',
  'ubnd12345678',
  'UBND-VanGia-2026',
  'thị trấn vạn giã',
  'thong.ke@2026',
  'Password123456',
  'P@ssw0rd1234!',
  'qwertyuiop123',
  'matkhau123456',
  'aaaaaaaaaaaaaaaa',
  'abababababab',
  'admin-admin-admin',
  '1qaz2wsx3edc!',
])('too easy: %s', (password) => {
  expect(passwordTrouble(password, context)).toBe('too-easy');
});

// Those of the 3 000 most frequent (zxcvbn 4.4.2's list) that have twelve characters, and rows of the keyboard after them.
test.each(
  `123qweasdzxc 1qaz2wsx3edc q1w2e3r4t5y6 1q2w3e4r5t6y mailcreated5240 qazwsxedcrfv 123456qwerty qwerty123456
  polniypizdec0211 sojdlg123aljg leavemealone 123456654321 zxcasdqwe123 qweasdzxc123 1qaz2wsx3edc4rfv zaq1xsw2cde3
  shadowshadow jordanjordanjordan shadow-shadow-`.split(/\s+/),
)('S8: among the most frequent: %s', (password) => {
  expect(passwordTrouble(password)).toBe('too-easy');
});

test('a long sentence said twice is long enough once', () => {
  expect(passwordTrouble('con trâu gặm cỏ bờ đê con trâu gặm cỏ bờ đê ')).toBeNull();
});

test('eleven characters are too short, twelve are enough, 128 are allowed and 129 are not', () => {
  expect(passwordTrouble('kX9vT2mQ7zR')).toBe('too-short');
  expect(passwordTrouble('kX9vT2mQ7zRw')).toBeNull();
  const long = 'bờ tre xanh rì rào trong gió chiều '.repeat(4).slice(0, 128);
  expect(passwordTrouble(long)).toBeNull();
  expect(passwordTrouble(`${long}x`)).toBe('too-long');
});
