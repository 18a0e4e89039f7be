import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { buildWeb } from './build-web.mjs';
import { LauncherTrouble } from './launcher-trouble.mjs';
import { pinnedNode } from './project.mjs';

/** Stands where Vite is installed: copies the source, or fails half-way when the source says so. */
const BUNDLER = `
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  const out = process.argv[process.argv.indexOf('--outDir') + 1];
  const source = readFileSync('index.html', 'utf8');
  mkdirSync(out, { recursive: true });
  writeFileSync(out + '/index.html', source);
  if (source === 'broken') process.exit(1);
`;

const aWeb = async () => {
  const root = await mkdtemp(join(tmpdir(), 'hailong-build-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const bundler = join(root, 'apps/web/node_modules/vite/bin');
  await mkdir(bundler, { recursive: true });
  await writeFile(join(bundler, 'package.json'), '{ "type": "module" }');
  await writeFile(join(bundler, 'vite.js'), BUNDLER);
  await mkdir(join(root, 'node_modules/node/bin'), { recursive: true });
  await symlink(process.execPath, pinnedNode(root));
  return {
    build: async (/** @type {string} */ source) => {
      await writeFile(join(root, 'apps/web/index.html'), source);
      return buildWeb(root, process.env);
    },
    served: () => readFile(join(root, 'apps/web/dist/index.html'), 'utf8'),
  };
};

test('changed sources are built and take the place of the last build', async () => {
  const { build, served } = await aWeb();
  expect(await build('one')).toBe('done');
  expect(await build('one')).toBe('unchanged');
  expect(await build('two')).toBe('done');
  expect(await served()).toBe('two');
});

test('a build that fails leaves the pages that worked', async () => {
  const { build, served } = await aWeb();
  await build('one');
  await expect(build('broken')).rejects.toThrow(LauncherTrouble);
  expect(await served()).toBe('one');
});
