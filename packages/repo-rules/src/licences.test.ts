import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { isAllowed, licenceOf, undecidedLicences } from './licences.ts';
import { productPackages } from './product-packages.ts';

test.each(['MIT', 'ISC', '(MIT OR GPL-3.0)', 'MIT AND OFL-1.1', 'MIT AND ISC AND BSD-3-Clause'])(
  '%s will do',
  (named) => {
    expect(isAllowed(named)).toBe(true);
  },
);

test.each([
  'GPL-3.0',
  'AGPL-3.0-only',
  'SSPL-1.0',
  'MIT AND GPL-3.0',
  'UNLICENSED',
  'SEE LICENSE IN X',
  '',
  '(none named)',
])('%j will not do by itself', (named) => {
  expect(isAllowed(named)).toBe(false);
});

test.each([
  [{ license: 'MIT' }, 'MIT'],
  [{ license: { type: 'ISC' } }, 'ISC'],
  [{ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, 'MIT OR GPL-2.0'],
  [{}, '(none named)'],
])('%j is read as %s', (manifest, named) => {
  expect(licenceOf(manifest)).toBe(named);
});

/** Folders as pnpm makes them: `@` and `/` of a scope as `+`, peers behind `_`. */
const anInstallation = (installed: Readonly<Record<string, object>>): string => {
  const root = mkdtempSync(join(tmpdir(), 'planted-licences-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [named, manifest] of Object.entries(installed)) {
    const name = named.replace(/@[^@]*$/, '');
    const folder = join(root, 'node_modules/.pnpm', `${named.replace('/', '+')}_peer@1.0.0`, 'node_modules', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  }
  return root;
};

test('a package under a licence that nobody decided on is named, so is one that names none', () => {
  const root = anInstallation({
    'good@1.0.0': { license: 'MIT' },
    '@planted/copyleft@2.0.0': { license: 'AGPL-3.0-only' },
    'silent@1.0.0': {},
  });
  expect(undecidedLicences(root, ['good@1.0.0', '@planted/copyleft@2.0.0', 'silent@1.0.0', 'gone@1.0.0'])).toEqual([
    '@planted/copyleft@2.0.0: AGPL-3.0-only',
    'silent@1.0.0: (none named)',
    'gone@1.0.0: not installed',
  ]);
});

test('an exception is for one package and one licence, and for what other machines install', () => {
  const root = anInstallation({
    '@img/sharp-libvips-linux-x64@1.0.0': { license: 'LGPL-3.0-or-later' },
    'lightningcss@1.0.0': { license: 'GPL-3.0' },
    'other@1.0.0': { license: 'LGPL-3.0-or-later' },
  });
  const packages = [
    '@img/sharp-libvips-linux-x64@1.0.0',
    '@img/sharp-win32-x64@1.0.0',
    'lightningcss@1.0.0',
    'other@1.0.0',
  ];
  expect(undecidedLicences(root, packages)).toEqual(['lightningcss@1.0.0: GPL-3.0', 'other@1.0.0: LGPL-3.0-or-later']);
});

test('S24: everything that the product brings is under a licence somebody decided on', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const packages = productPackages(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  expect(packages.length).toBeGreaterThan(100);
  expect(undecidedLicences(root, packages)).toEqual([]);
});
