import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

import { expect, onTestFinished, test } from 'vitest';

import { fingerprintOfBuild, fingerprintOfInstall } from './fingerprint.mjs';
import { ROOT } from './project.mjs';

const SERVER = `
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, () => { console.log('server: ' + signal); clearInterval(life); process.exitCode = 7; });
  }
  const life = setInterval(() => {}, 1000);
  console.log('server: ready');
`;

/** A project like ours with this very launcher, another server, and everything already installed and built. */
const aProject = async () => {
  const root = await mkdtemp(join(tmpdir(), 'hailong-start-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const manifest = /** @type {unknown} */ (JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
  const { scripts } = /** @type {{ scripts: { start: string } }} */ (manifest);
  const files = {
    'package.json': JSON.stringify({ type: 'module', scripts: { start: scripts.start } }),
    'apps/api/src/server.ts': SERVER,
    'apps/api/node_modules/.keep': '',
    'apps/web/dist/index.html': '',
    'node_modules/node/bin/.keep': '',
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  await cp(join(ROOT, 'apps/launcher/src'), join(root, 'apps/launcher/src'), { recursive: true });
  await symlink(process.execPath, join(root, 'node_modules/node/bin/node'));
  await mkdir(join(root, '.cache'));
  await writeFile(join(root, '.cache/install.stamp'), await fingerprintOfInstall(root));
  await writeFile(join(root, '.cache/build.stamp'), await fingerprintOfBuild(root));
  return root;
};

/** Runs `npm start` until the server is ready. */
const npmStart = async (/** @type {string} */ root) => {
  const npm = spawn('npm', ['start', '--silent'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  /** @type {string[]} */
  const lines = [];
  const reader = createInterface(npm.stdout).on('line', (line) => lines.push(line));
  const exited = once(npm, 'exit');
  const output = once(reader, 'close');
  await once(reader, 'line');
  return { npm, lines, ended: Promise.all([exited, output]).then(([[code]]) => Number(code)) };
};

test('TERM to npm itself stops the server cleanly, and its exit code comes back', async () => {
  const { npm, lines, ended } = await npmStart(await aProject());
  npm.kill('SIGTERM');
  expect(await ended).toBe(7);
  expect(lines).toEqual(['server: ready', 'server: SIGTERM']);
});

test('two interrupts at once reach the server as one', async () => {
  const { npm, lines, ended } = await npmStart(await aProject());
  npm.kill('SIGINT');
  npm.kill('SIGTERM');
  expect(await ended).toBe(7);
  expect(lines).toHaveLength(2);
});
