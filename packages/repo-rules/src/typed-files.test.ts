import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRepository } from './repository.ts';
import { typedFiles } from './typed-files.ts';

test('a file that no project includes is not typed', () => {
  const planted = mkdtempSync(join(tmpdir(), 'planted-types-'));
  mkdirSync(join(planted, 'api/src'), { recursive: true });
  writeFileSync(join(planted, 'tsconfig.json'), '{ "files": [], "references": [{ "path": "api" }] }');
  writeFileSync(join(planted, 'api/tsconfig.json'), '{ "include": ["src"] }');
  for (const path of ['api/src/app.ts', 'api/stray.ts']) writeFileSync(join(planted, path), '');
  expect([...typedFiles(planted)]).toEqual(['api/src/app.ts']);
  rmSync(planted, { recursive: true });
});

test('the type checker sees every source file of this repository', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const typed = typedFiles(root);
  const sources = readRepository(root).files.filter((path) => /\.(ts|tsx|mts|mjs)$/.test(path));
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((path) => !typed.has(path))).toEqual([]);
});
