import { delimiter, dirname, join } from 'node:path';

import { pinnedNode } from './project.mjs';

const OF_THE_PRODUCT =
  /^(PORT|HOST|DATA_DIR|BACKUP_DIR|DATABASE_URL|PUBLIC_URL|ADMIN_USERNAME|ADMIN_PASSWORD|SAMPLE_OFFICE|TRUSTED_PROXIES|LOG_LEVEL)$/;
const OF_NPM = /^npm_/i;

/**
 * The environment of every stage: the pinned Node first on the PATH, and nothing that could lead a test to the
 * data of a running office.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export const testEnvironment = (root, env) => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THE_PRODUCT.test(name) && !OF_NPM.test(name))),
  PATH: [dirname(pinnedNode(root)), join(root, 'node_modules', '.bin'), env['PATH']].join(delimiter),
});
