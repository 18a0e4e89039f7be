import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * @typedef {object} StampedWork
 * @property {string} root
 * @property {string} name of the stamp file in .cache
 * @property {() => Promise<string>} fingerprint of everything the work depends on
 * @property {string[]} products paths without which the work counts as not done
 * @property {() => Promise<void>} work
 */

/**
 * Does the work unless its stamp says that it was completed for these very inputs.
 * The stamp goes before the work begins and comes back after it: work cut short never looks done. It is taken
 * before the work, too, so that a file saved meanwhile is seen next time.
 * @param {StampedWork} parts
 * @returns {Promise<'done' | 'unchanged'>}
 */
export const doOnce = async ({ root, name, fingerprint, products, work }) => {
  const folder = join(root, '.cache');
  const stamp = join(folder, `${name}.stamp`);
  const wanted = await fingerprint();
  const last = await readFile(stamp, 'utf8').catch(() => undefined);
  if (last === wanted && products.every((path) => existsSync(path))) return 'unchanged';

  await rm(stamp, { force: true });
  await work();
  await mkdir(folder, { recursive: true });
  const partial = `${stamp}.part`;
  await writeFile(partial, wanted, { flush: true });
  await rename(partial, stamp);
  return 'done';
};
