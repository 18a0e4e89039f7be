import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { fingerprintOfInstall } from './fingerprint.mjs';
import { LauncherTrouble } from './launcher-trouble.mjs';
import { pinnedNode } from './project.mjs';
import { runProgram } from './run-program.mjs';
import { doOnce } from './stamp.mjs';

/**
 * The npm that runs us, or the one on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, ...string[]]}
 */
const npmCommand = ({ npm_execpath: npm }) =>
  npm && basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm'];

/**
 * The package manager as package.json pins it, "pnpm@1.2.3".
 * @param {string} root
 */
const pinnedPackageManager = async (root) => {
  const manifest = /** @type {unknown} */ (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return /** @type {{ packageManager: string }} */ (manifest).packageManager;
};

/** @param {string} root @param {NodeJS.ProcessEnv} env */
const install = async (root, env) => {
  console.log(
    '▸ Đang cài các gói phần mềm (chỉ lần đầu, cần Internet)… · Installing packages (first time only, needs the Internet)…',
  );
  const [command, ...npmArgs] = npmCommand(env);
  const pnpm = await pinnedPackageManager(root);
  // pm-on-fail: this pnpm is the pinned one already; looking the pin up again can only fail.
  const installArgs = ['install', '--frozen-lockfile', '--pm-on-fail=ignore'];
  // Fewer retries than usual: without a network npm would say so only after more than a minute.
  const args = [...npmArgs, 'exec', '--yes', '--fetch-retries=1', '--fetch-retry-mintimeout=2000', '--', pnpm];
  // CI: pnpm then replaces an outdated node_modules without asking at a keyboard nobody sits at.
  const code = await runProgram(command, [...args, ...installArgs], { cwd: root, env: { ...env, CI: 'true' } });
  if (code === 0) return;
  throw new LauncherTrouble(
    'Chưa cài được các gói phần mềm (lý do ở trên). Hãy kiểm tra Internet và dung lượng đĩa rồi chạy lại; sau khi cài xong thì không cần Internet nữa.',
    'The packages could not be installed (reason above). Check the Internet connection and disk space, then run again; once installed, no Internet is needed.',
  );
};

/**
 * Installs what the lockfile names, unless that is what is installed.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export const installPackages = (root, env) =>
  doOnce({
    root,
    name: 'install',
    fingerprint: () => fingerprintOfInstall(root),
    products: [pinnedNode(root), join(root, 'apps', 'api', 'node_modules')],
    work: () => install(root, env),
  });
