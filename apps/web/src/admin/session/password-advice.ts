import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@hailong/schema/account';
import { withoutDiacritics } from '../text/without-diacritics.ts';

export type PasswordFlaw = 'too-short' | 'too-long' | 'too-easy';

export interface PasswordAdvice {
  readonly flaws: readonly PasswordFlaw[];
  /** What makes it easy to guess, in the order found: "matkhau", "12345678". */
  readonly guessable: readonly string[];
}

/** What an attacker of a commune office tries first. The server judges again, with a longer list. */
const COMMON_WORDS = [
  'matkhau',
  'danhgia',
  'hailong',
  'ubnd',
  'motcua',
  'quantri',
  'vangia',
  'password',
  'admin',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'zxcvbnm',
];

const RUN = /(.)\1{2,}|(?:19|20)\d\d/g;
const LEFT_AT_LEAST = 4;
const DIFFERENT_AT_LEAST = 4;
const COUNTED = '01234567890 09876543210';

const plain = (text: string): string => withoutDiacritics(text).replace(/\s+/g, '');

/** Digits counted up or down, three or more: "12345", "321". */
const countedIn = (password: string): readonly string[] =>
  (password.match(/\d{3,}/g) ?? []).filter((digits) => COUNTED.includes(digits));

/** The whole name and each of its words, longest first, so that a whole name goes before its parts. */
const wordsOf = (names: readonly string[]): readonly string[] =>
  [...COMMON_WORDS, ...names.map(plain), ...names.flatMap((name) => name.split(/[\s._–-]+/).map(plain))]
    .filter((word) => word.length >= 3)
    .sort((one, other) => other.length - one.length);

/**
 * What is wrong with a password. No rule about capitals or signs: length, and something being left when names, usual
 * words and counted digits are taken away, is what protects (OWASP ASVS 5 §6.2).
 */
export const passwordAdvice = (password: string, names: readonly string[]): PasswordAdvice => {
  let left = plain(password);
  const guessable: string[] = [];
  const takeAway = (parts: readonly string[]) => {
    for (const part of parts) {
      if (!left.includes(part)) continue;
      guessable.push(part);
      left = left.split(part).join('');
    }
  };
  takeAway(wordsOf(names));
  takeAway(countedIn(left));
  takeAway(left.match(RUN) ?? []);
  left = left.replace(/[^\p{L}\p{N}]/gu, '');
  const isEasy = left.length < LEFT_AT_LEAST || new Set(left).size < DIFFERENT_AT_LEAST;
  const length: readonly PasswordFlaw[] = [
    ...(password.length < PASSWORD_MIN_LENGTH ? (['too-short'] as const) : []),
    ...(password.length > PASSWORD_MAX_LENGTH ? (['too-long'] as const) : []),
  ];
  return { flaws: isEasy ? [...length, 'too-easy'] : length, guessable };
};
