import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The real program of the npm package `node`, not the shim in .bin: signals must meet the server itself.
 * @param {string} root
 */
export const pinnedNode = (root) => join(root, 'node_modules', 'node', 'bin', 'node');

/** @param {string} root */
export const webOutput = (root) => join(root, 'apps', 'web', 'dist');
