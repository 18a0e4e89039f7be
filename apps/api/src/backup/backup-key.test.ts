import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkBackupKey, newBackupKey, readOrMakeBackupKey } from './backup-key.ts';

const aPath = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'data', 'backup-key.txt');
};

test('the key is made once, for its owner’s eyes only, and found again', async () => {
  const path = await aPath();
  const made = await readOrMakeBackupKey(path);
  expect(await readOrMakeBackupKey(path)).toBe(made);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(newBackupKey()).not.toBe(made);
});

test('a spoilt key file is never replaced by a new key', async () => {
  const path = await aPath();
  await readOrMakeBackupKey(path);
  await writeFile(path, 'oops');
  await expect(readOrMakeBackupKey(path)).rejects.toThrow('not a backup key');
});

test('a key typed from paper may be in small letters', () => {
  const key = newBackupKey();
  expect(checkBackupKey(` ${key.toLowerCase()}\n`, 'typed')).toBe(key);
});
