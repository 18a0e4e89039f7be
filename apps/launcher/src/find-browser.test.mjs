import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { findBrowser } from './find-browser.mjs';

/** A folder with a file of this name and mode. */
const aFolderWith = async (/** @type {string} */ name, /** @type {number} */ mode) => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-browser-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, name), '', { mode });
  return folder;
};

test('the browser that CHROMIUM_PATH names is taken before all others', async () => {
  const folder = await aFolderWith('chromium', 0o755);
  expect(findBrowser({ PATH: folder, CHROMIUM_PATH: '/opt/chrome' })).toBe('/opt/chrome');
});

test('otherwise the first one on the PATH that can be run', async () => {
  const notProgram = await aFolderWith('chromium', 0o644);
  const program = await aFolderWith('google-chrome', 0o755);
  expect(findBrowser({ PATH: [notProgram, program].join(delimiter) })).toBe(join(program, 'google-chrome'));
});
