import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@hailong/schema/account';

export type PasswordTrouble = 'too-short' | 'too-long' | 'too-easy';

/**
 * What people in this office would try first: the words of the posters, the usual passwords, keyboard rows. A password
 * is judged by what is left when these are taken out, so "DanhGia@12345678" falls as surely as "12345678" itself.
 */
const WORDS = `
  danhgia canbo hailong ubnd uyban nhandan xaphuong thitran motcua hanhchinh trungtam phucvu congvu congdan
  quantri hethong matkhau vietnam vangia khanhhoa vanphong thongke chutich giamdoc xinchao anhyeuem emyeuanh
  yeuem iloveyou tinhyeu password passwd passphrase secret admin administrator welcome letmein changeme
  default login monkey dragon football baseball princess sunshine master superman trustno1 whatever starwars
  pokemon michael computer internet samsung facebook google correcthorsebatterystaple test user guest root
  demo temp wifi qwertyuiop asdfghjkl zxcvbnm qwerty azerty 1q2w3e4r5t6y 1q2w3e4r 1qaz2wsx3edc 1qaz2wsx
  qazwsxedc qazwsx q1w2e3r4t5 abcdefghijklmnopqrstuvwxyz abcdef abc p@ssw0rd passw0rd
  qwe asd zxc qaz wsx edc rfv zaq xsw cde qwert asdf zxcv
  leavemealone mailcreated5240 polniypizdec0211 sojdlg123aljg
`
  .trim()
  .split(/\s+/);

const LEFT_AT_LEAST = 4;
const DIFFERENT_AT_LEAST = 4;
/** The same character three times, a year, and (below) digits counted up or down. */
const REPEATS_AND_YEARS = /(.)\1{2,}|(?:19|20)\d\d/g;

/** "shadowshadow" is "shadow". */
const SAID_AGAIN = /^(.+?)\1+$/;

const COUNTED = ['01234567890', '09876543210'].flatMap((row) =>
  Array.from(row, (_, from) => Array.from(row, (_digit, to) => row.slice(from, to + 1))).flat(),
);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, '');

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const withoutWords = (password: string, words: readonly string[]): string => {
  const longestFirst = words.filter((word) => word.length >= 3).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map(escape).join('|'), 'g');
  return password
    .replace(pattern, '')
    .replace(REPEATS_AND_YEARS, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
};

/**
 * Why a new password is not accepted, or null. Length and a block list, no rules of composition (ASVS 6.2).
 * `context` names what an attacker knows about this account: the user's name, the office's name.
 */
export const passwordTrouble = (password: string, context: readonly string[] = []): PasswordTrouble | null => {
  if (password.length < PASSWORD_MIN_LENGTH) return 'too-short';
  if (password.length > PASSWORD_MAX_LENGTH) return 'too-long';
  const known = context.flatMap((name) => [plain(name), ...name.split(/[\s._–-]+/).map(plain)]);
  const bare = plain(password);
  const left = withoutWords(bare, [...WORDS, ...COUNTED, ...known]);
  const once = SAID_AGAIN.exec(bare)?.[1] ?? bare;
  if (once.length < PASSWORD_MIN_LENGTH && once !== bare) return 'too-easy';
  return left.length < LEFT_AT_LEAST || new Set(left).size < DIFFERENT_AT_LEAST ? 'too-easy' : null;
};
