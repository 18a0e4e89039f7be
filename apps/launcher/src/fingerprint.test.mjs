import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { fingerprintOfBuild, fingerprintOfInstall } from './fingerprint.mjs';

const aProject = async () => {
  const root = await mkdtemp(join(tmpdir(), 'hailong-project-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  /** @param {string} path @param {string} content */
  const write = async (path, content) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  };
  await write('pnpm-lock.yaml', 'one');
  await write('apps/web/src/main.tsx', 'one');
  await write('packages/schema/package.json', '{}');
  const both = async () => ({ install: await fingerprintOfInstall(root), build: await fingerprintOfBuild(root) });
  return { write, both };
};

test('another lockfile means to install and to build again', async () => {
  const { write, both } = await aProject();
  const before = await both();
  await write('pnpm-lock.yaml', 'two');
  const after = await both();
  expect(after.install).not.toBe(before.install);
  expect(after.build).not.toBe(before.build);
});

test('another source means to build again, not to install', async () => {
  const { write, both } = await aProject();
  const before = await both();
  await write('apps/web/src/main.tsx', 'two');
  const after = await both();
  expect(after.install).toBe(before.install);
  expect(after.build).not.toBe(before.build);
});

test('a new source counts, and so does a package that comes along', async () => {
  const { write, both } = await aProject();
  const before = await both();
  await write('packages/sealing/package.json', '{}');
  const after = await both();
  expect(after.install).not.toBe(before.install);
  expect(after.build).not.toBe(before.build);
});

test('tests, products and the server’s own sources change nothing', async () => {
  const { write, both } = await aProject();
  const before = await both();
  await write('apps/web/src/main.dom.test.tsx', 'new');
  await write('apps/web/dist/index.html', 'new');
  await write('apps/web/node_modules/react/package.json', '{}');
  await write('apps/api/src/server.ts', 'new');
  expect(await both()).toEqual(before);
});
