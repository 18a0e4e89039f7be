import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const planted = mkdtempSync(join(tmpdir(), 'planted-lint-'));
afterAll(() => {
  rmSync(planted, { recursive: true });
});

const rating = 'apps/web/src/features/rating';
/** Rule, file, contents: what must not be written, and the rule that says so. */
const PLANTED = [
  [
    'no-floating-promises',
    `${rating}/send.ts`,
    `const send = async () => 1;\nexport const go = () => {\n  send();\n};`,
  ],
  ['no-misused-promises', `${rating}/tap.ts`, `document.addEventListener('click', async () => { await fetch('/'); });`],
  [
    'switch-exhaustiveness-check',
    `${rating}/face.ts`,
    `export const face = (level: 'good' | 'bad') => {\n  switch (level) {\n    case 'good':\n      return 1;\n  }\n  return 0;\n};`,
  ],
  ['no-explicit-any', `${rating}/any.ts`, `export const read = (given: any) => typeof given;`],
  [
    'no-unsafe-assignment',
    `${rating}/parse.ts`,
    `export const parse = (text: string) => {\n  const rating = JSON.parse(text);\n  return typeof rating;\n};`,
  ],
  ['no-default-export', `${rating}/default.ts`, `export default 1;`],
  ['no-barrel-file', 'packages/schema/src/everything.ts', `export * from './rating.ts';`],
  ['max-lines', `${rating}/long.ts`, `export const lines = [\n${'  1,\n'.repeat(200)}];`],
  ['filename-case', `${rating}/sendRating.ts`, `export const a = 1;`],
  ['filename-case', `${rating}/Send_Rating.tsx`, `export const a = 1;`],
  ['no-console', `${rating}/print.ts`, `console.log('x');`],
  ['no-process-env', 'apps/api/src/app.ts', `export const port = process.env['PORT'];`],
  ['no-warning-comments', `${rating}/later.ts`, `// ${'TO'}${'DO'}: finish\nexport const a = 1;`],
  ['no-danger', `${rating}/Html.tsx`, `export const Html = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`],
  ['alt-text', `${rating}/Photo.tsx`, `export const Photo = () => <img src="x.webp" />;`],
  [
    'rules-of-hooks',
    `${rating}/Hook.tsx`,
    `import { useState } from 'react';\nexport const Hook = ({ on }: { on: boolean }) => {\n  if (on) useState(1);\n  return null;\n};`,
  ],
  [
    'exhaustive-deps',
    `${rating}/Deps.tsx`,
    `import { useEffect } from 'react';\nexport const Deps = ({ id }: { id: string }) => {\n  useEffect(() => {\n    document.title = id;\n  }, []);\n  return null;\n};`,
  ],
] as const;

/** The same thing in a place where it is right. */
const ALLOWED = [
  ['apps/web/vite.config.ts', `export default { port: process.env['PORT'] };`],
  ['apps/api/src/tasks/seed.ts', `console.log(process.env['DATA_DIR']);`],
  [`${rating}/ScoreScale.dom.test.tsx`, `export const a = 1;`],
  ['apps/api/src/modules/ingest/rating.store.ts', `export const a = 1;`],
] as const;

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

const write = (path: string, contents: string) => {
  mkdirSync(dirname(join(planted, path)), { recursive: true });
  writeFileSync(join(planted, path), `${contents}\n`);
};

let codesIn: (path: string) => string[];
beforeAll(() => {
  copyFileSync(join(root, '.oxlintrc.json'), join(planted, '.oxlintrc.json'));
  const compilerOptions = { strict: true, jsx: 'react-jsx', typeRoots: [join(root, 'node_modules/@types')] };
  write('tsconfig.json', JSON.stringify({ compilerOptions: { ...compilerOptions, types: ['node'] } }));
  write('packages/schema/src/rating.ts', 'export const rating = 1;');
  for (const [, path, contents] of PLANTED) write(path, contents);
  for (const [path, contents] of ALLOWED) write(path, contents);
  // Here oxlint looks for its type-aware half; the folder itself is not linted.
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'));
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=json', 'apps', 'packages'], {
    cwd: planted,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as Report;
  codesIn = (path) => diagnostics.filter(({ filename }) => filename.endsWith(path)).map(({ code }) => code);
});

test.each(PLANTED)('%s is reported in %s', (rule, path) => {
  expect(codesIn(path)).toContainEqual(expect.stringContaining(`(${rule})`));
});

test.each(ALLOWED)('%s is fine', (path) => {
  expect(codesIn(path)).toEqual([]);
});
