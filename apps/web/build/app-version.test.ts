import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appVersion } from './app-version.ts';

let root: string;
const write = (file: string, content: string): void => writeFileSync(join(root, file), content);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'app-version-'));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  mkdirSync(join(root, 'public'));
  write('package.json', '{"version":"1.2.3"}');
  write('index.html', '<p>');
  write('src/deep/a.ts', 'a');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the same sources have the same version, wherever they lie', () => {
  const version = appVersion(root);
  expect(version).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/);
  write('unrelated.txt', 'x');
  expect(appVersion(root)).toBe(version);
});

test.each([
  ['a changed file', 'src/deep/a.ts', 'b'],
  ['another file', 'src/deep/b.ts', ''],
  ['another page', 'index.html', '<h1>'],
  ['a picture', 'public/icon.svg', '<svg/>'],
])('%s is another version', (_name, file, content) => {
  const version = appVersion(root);
  write(file, content);
  expect(appVersion(root)).not.toBe(version);
});
