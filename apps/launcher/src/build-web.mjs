import { mkdir, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { fingerprintOfBuild } from './fingerprint.mjs';
import { LauncherTrouble } from './launcher-trouble.mjs';
import { pinnedNode, webOutput } from './project.mjs';
import { runProgram } from './run-program.mjs';
import { doOnce } from './stamp.mjs';

/**
 * Builds aside and swaps, so that a build that fails or is cut short leaves the working pages alone.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
const build = async (root, env) => {
  console.log('▸ Đang dựng trang web… · Building the web pages…');
  const web = join(root, 'apps', 'web');
  const aside = join(root, '.cache', 'web-build');
  await mkdir(join(root, '.cache'), { recursive: true });
  const vite = join(web, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--outDir', relative(web, aside), '--emptyOutDir'];
  const code = await runProgram(pinnedNode(root), args, { cwd: web, env });
  if (code !== 0) {
    throw new LauncherTrouble(
      'Không dựng được trang web (lý do ở trên).',
      'The web pages could not be built (reason above).',
    );
  }
  await rm(webOutput(root), { recursive: true, force: true });
  await rename(aside, webOutput(root));
};

/**
 * Builds the web pages, unless they are built from these very sources.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export const buildWeb = (root, env) =>
  doOnce({
    root,
    name: 'build',
    fingerprint: () => fingerprintOfBuild(root),
    products: [join(webOutput(root), 'index.html')],
    work: () => build(root, env),
  });
