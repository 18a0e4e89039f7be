import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { installPackages } from './install-packages.mjs';
import { LauncherTrouble } from './launcher-trouble.mjs';

/** Stands where npm is installed: notes what it was asked, and installs what counts as installed. */
const NPM = `
  const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
  appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
  if (process.env.NO_NETWORK) process.exit(1);
  mkdirSync('apps/api/node_modules', { recursive: true });
  mkdirSync('node_modules/node/bin', { recursive: true });
  writeFileSync('node_modules/node/bin/node', '');
`;

const aProject = async () => {
  const root = await mkdtemp(join(tmpdir(), 'hailong-install-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await writeFile(join(root, 'package.json'), '{ "packageManager": "pnpm@1.2.3" }');
  await writeFile(join(root, 'npm-cli.js'), NPM);
  const env = { ...process.env, npm_execpath: join(root, 'npm-cli.js') };
  return { root, env, asked: () => readFile(join(root, 'asked'), 'utf8') };
};

test('the pinned package manager installs the lockfile once, and is then left alone', async () => {
  const { root, env, asked } = await aProject();
  expect(await installPackages(root, env)).toBe('done');
  expect(await installPackages(root, env)).toBe('unchanged');
  expect((await asked()).trim()).toMatch(/^exec --yes .*-- pnpm@1\.2\.3 install --frozen-lockfile/);
});

test('an installation that fails is told in a sentence and tried again next time', async () => {
  const { root, env } = await aProject();
  await expect(installPackages(root, { ...env, NO_NETWORK: '1' })).rejects.toThrow(LauncherTrouble);
  expect(await installPackages(root, env)).toBe('done');
});
