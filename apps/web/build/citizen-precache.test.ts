import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { filesOfPage } from './citizen-precache.ts';

const chunk = (fileName: string, fields: object = {}): object => ({
  type: 'chunk',
  fileName,
  isEntry: false,
  facadeModuleId: null,
  imports: [],
  dynamicImports: [],
  ...fields,
});
const entry = (page: string, fields: object) => ({ isEntry: true, facadeModuleId: `/app/${page}`, ...fields });
const bundleOf = (...outputs: object[]): Rolldown.OutputBundle =>
  Object.fromEntries(
    outputs.map((output) => [(output as { fileName: string }).fileName, output]),
  ) as Rolldown.OutputBundle;

test('a page’s files are all it can ask for, now or later, and nothing of the other page', () => {
  const styles = { viteMetadata: { importedCss: new Set(['a.css']), importedAssets: new Set(['face.svg']) } };
  const bundle = bundleOf(
    chunk('index.js', entry('index.html', { imports: ['shared.js'], dynamicImports: ['later.js'], ...styles })),
    chunk('admin.js', entry('admin.html', { imports: ['shared.js', 'heavy.js'] })),
    chunk('shared.js'),
    chunk('heavy.js'),
    // A circle must end.
    chunk('later.js', { imports: ['index.js'], dynamicImports: ['deeper.js'] }),
    chunk('deeper.js'),
  );
  expect([...filesOfPage('index.html', bundle)].sort()).toEqual([
    'a.css',
    'deeper.js',
    'face.svg',
    'index.html',
    'index.js',
    'later.js',
    'shared.js',
  ]);
});
