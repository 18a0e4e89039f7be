import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('./check.ts', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

const root = mkdtempSync(join(tmpdir(), 'check-'));
symlinkSync(modules, join(root, 'node_modules'));
writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "noEmit": true }, "include": ["*.ts"] }\n');
writeFileSync(join(root, 'tidy.ts'), 'export const tidy = 1;\n');
afterAll(() => {
  rmSync(root, { recursive: true });
});

const check = (...names: string[]) => spawnSync(process.execPath, [program, ...names], { cwd: root, encoding: 'utf8' });

test('a check that passes says its name and how long it took, and nothing else', () => {
  const { status, stdout } = check('format');
  expect(stdout).toMatch(/^✔ format +[\d.]+ s\n$/);
  expect(status).toBe(0);
});

test('a check that fails shows what its tool said and fails the whole', () => {
  writeFileSync(join(root, 'untidy.ts'), 'export   const untidy=1\n');
  const { status, stdout } = check('format', 'types');
  rmSync(join(root, 'untidy.ts'));
  expect(stdout).toMatch(/^✘ format/);
  expect(stdout).toContain('untidy.ts');
  expect(stdout).toMatch(/^✔ types/m);
  expect(status).toBe(1);
});

test('a name after a minus is left out', () => {
  const others = ['lint', 'types', 'arrows', 'dead-code', 'workspace', 'rules'].map((name) => `-${name}`);
  const { status, stdout } = check(...others);
  expect(stdout).toMatch(/^✔ format +[\d.]+ s\n$/);
  expect(status).toBe(0);
  expect(check('-spelling').stderr).toContain('No such check: spelling.');
});

test('an unknown name is answered with the known ones', () => {
  const { status, stderr } = check('spelling');
  expect(stderr).toContain('No such check: spelling. There are: format, lint, types');
  expect(status).toBe(1);
});
