import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@hailong/schema/account';
import type { PasswordTrouble } from './password-rules.ts';

/** What is wrong with a password, for the person who chose it. */
export const PASSWORD_COMPLAINTS: Readonly<Record<PasswordTrouble, string>> = {
  'too-short': `Mật khẩu phải có ít nhất ${PASSWORD_MIN_LENGTH} ký tự. · A password has at least ${PASSWORD_MIN_LENGTH} characters.`,
  'too-long': `Mật khẩu dài nhất ${PASSWORD_MAX_LENGTH} ký tự. · A password has at most ${PASSWORD_MAX_LENGTH} characters.`,
  'too-easy':
    'Mật khẩu này quá dễ đoán. Hãy dùng một câu ngắn mà chỉ bạn nghĩ ra. · This password is too easy to guess; use a short sentence of your own.',
};
