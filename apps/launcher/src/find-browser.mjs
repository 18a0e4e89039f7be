import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { LauncherTrouble } from './launcher-trouble.mjs';
import { runProgram } from './run-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const MAC = ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser named by CHROMIUM_PATH, or the first one found in the usual places.
 * @param {NodeJS.ProcessEnv} env
 */
export const findBrowser = (env) => {
  if (env['CHROMIUM_PATH']) return env['CHROMIUM_PATH'];
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...MAC];
  return candidates.find(isProgram);
};

/** Programs, and the Debian packages they come in. */
const SCANNERS = { zbarimg: 'zbar-tools', pdftoppm: 'poppler-utils' };

/** @param {string} program @param {NodeJS.ProcessEnv} env */
const isOnPath = (program, env) =>
  [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'].some((folder) => isProgram(join(folder, program)));

const FONT_LIST = 'fc-list';

/** Without such letters the screenshots and the text sizes would prove nothing. */
const hasFonts = () =>
  [':lang=vi', ':charset=1f9d1'].every((what) => spawnSync(FONT_LIST, [what], { encoding: 'utf8' }).stdout?.trim());

/** @param {string[]} packages @param {NodeJS.ProcessEnv} env */
const installFromDebian = async (packages, env) => {
  console.log(`▸ Đang cài ${packages.join(', ')}… · Installing ${packages.join(', ')}…`);
  const options = { cwd: '/', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update', '-q'], options);
  return runProgram('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], options);
};

/**
 * Finds a Chromium for the browser tests. On Debian, root gets what is missing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} its path
 */
export const findOrInstallBrowser = async (env) => {
  const missing = [
    ...(findBrowser(env) ? [] : ['chromium']),
    // Posters are printed and their codes read back by programs that are not ours.
    ...(Object.keys(SCANNERS).every((program) => isOnPath(program, env)) ? [] : Object.values(SCANNERS)),
    ...(hasFonts() ? [] : ['fontconfig', 'fonts-dejavu-core', 'fonts-noto-color-emoji']),
  ];
  const mayInstall = process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
  if (missing.length > 0 && mayInstall) await installFromDebian(missing, env);
  const found = findBrowser(env);
  // Makes the journeys quicker, and nothing needs it: not every Debian has it.
  if (found === DEBIAN_CHROMIUM && mayInstall && !isProgram(`${found}-headless-shell`))
    await installFromDebian(['chromium-headless-shell'], env);
  if (found) return found;
  throw new LauncherTrouble(
    'Không tìm thấy Chromium hay Chrome để thử trên trình duyệt. Hãy cài một trong hai, hoặc đặt CHROMIUM_PATH là đường dẫn tới chương trình.',
    'No Chromium or Chrome was found for the browser tests. Install one, or set CHROMIUM_PATH to its program.',
  );
};
