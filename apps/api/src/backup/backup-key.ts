import { randomInt } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeDurably } from '@hailong/embedded-database/write-durably';
import { StartupError } from '../startup/startup-error.ts';

/** Without letters that are mistaken for digits, because it may be copied by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 6;
const GROUP_LENGTH = 5;
const SHAPE = new RegExp(`^[${LETTERS}]{${GROUP_LENGTH}}(?:-[${LETTERS}]{${GROUP_LENGTH}}){${GROUPS - 1}}$`);

/** 150 bits: nobody guesses it, and it fits on a line of paper. */
export const newBackupKey = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');

/** The key as the file holds it; made at the first backup, and never made anew over one that cannot be read. */
export const readOrMakeBackupKey = async (path: string): Promise<string> => {
  const found = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return null;
    throw error;
  });
  if (found !== null) return checkBackupKey(found, path);
  const made = newBackupKey();
  await mkdir(dirname(path), { recursive: true });
  await writeDurably(path, `${made}\n`);
  return made;
};

/** @throws StartupError */
export const checkBackupKey = (text: string, where: string): string => {
  const key = text.trim().toUpperCase();
  if (SHAPE.test(key)) return key;
  throw new StartupError(
    `${where}: không phải khóa sao lưu (${GROUPS} nhóm ${GROUP_LENGTH} ký tự).`,
    `${where}: not a backup key (${GROUPS} groups of ${GROUP_LENGTH} characters).`,
  );
};
