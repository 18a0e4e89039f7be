import { join } from 'node:path';

import { buildWeb } from './build-web.mjs';
import { installPackages } from './install-packages.mjs';
import { runToExitCode } from './launcher-trouble.mjs';
import { pinnedNode, ROOT } from './project.mjs';
import { runProgram } from './run-program.mjs';

/**
 * With lockfile and sources as they were last time, nothing but the server is run and the network is not asked.
 * The server runs on the pinned Node directly: shims and package managers in between swallow signals.
 */
export const startProduct = () =>
  runToExitCode(async () => {
    await installPackages(ROOT, process.env);
    await buildWeb(ROOT, process.env);
    return runProgram(pinnedNode(ROOT), [join(ROOT, 'apps', 'api', 'src', 'server.ts')], {
      cwd: ROOT,
      env: process.env,
    });
  });
