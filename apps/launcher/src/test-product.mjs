import { join } from 'node:path';

import { buildWeb } from './build-web.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { runToExitCode } from './launcher-trouble.mjs';
import { pinnedNode, ROOT } from './project.mjs';
import { runProgram } from './run-program.mjs';
import { runStages } from './run-stages.mjs';
import { testEnvironment } from './test-environment.mjs';

/** Every check and every test, from the arrows between modules to journeys in a browser; nothing touches ./data. */
export const testProduct = () =>
  runToExitCode(async () => {
    await installPackages(ROOT, process.env);
    const browser = await findOrInstallBrowser(process.env);
    const env = { ...testEnvironment(ROOT, process.env), CHROMIUM_PATH: browser };

    const node = (/** @type {string[]} */ ...args) => {
      /** @param {(text: string) => void} hear */
      return (hear) => runProgram(pinnedNode(ROOT), args, { cwd: ROOT, env }, hear);
    };
    const tool = (/** @type {string[]} */ ...path) => join(ROOT, ...path);

    return runStages(
      [
        // The repository's rules are among the unit tests.
        { name: 'Checks', run: node(tool('packages', 'repo-rules', 'src', 'check.ts'), '-rules') },
        // Before the tests: some read what was built.
        { name: 'Web build', run: () => buildWeb(ROOT, env).then(() => 0) },
        { name: 'Unit, page and database tests', run: node(tool('node_modules', 'vitest', 'vitest.mjs'), 'run') },
        // Each with its seed and how to run it again; as often as before a release: pnpm faults --release.
        { name: 'Faults', run: node(tool('faults', 'src', 'run.ts')) },
        {
          name: 'Journeys in a browser',
          run: node(
            tool('e2e', 'node_modules', '@playwright', 'test', 'cli.js'),
            'test',
            '--config',
            tool('e2e', 'playwright.config.ts'),
          ),
        },
      ],
      console.log,
    );
  });
