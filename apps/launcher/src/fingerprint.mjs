import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

// Products and tests do not change what is installed or built.
const NOT_AN_INPUT = /^(node_modules|dist|testing|test|bench)$|\.test\.[a-z]+$|\.tsbuildinfo$/;

/**
 * Every input file below a folder, in an order that is the same everywhere.
 * @param {string} folder
 * @param {(name: string) => boolean} isWanted by file name; folders are always entered
 * @returns {Promise<string[]>}
 */
const listInputs = async (folder, isWanted) => {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inputs = entries.filter(({ name }) => !NOT_AN_INPUT.test(name));
  const lists = inputs.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listInputs(path, isWanted);
    return isWanted(entry.name) ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
};

/**
 * One hash over names and contents; a file that is missing counts as such.
 * @param {string} root
 * @param {string[]} paths
 */
const hashFiles = async (root, paths) => {
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    const content = await readFile(path).catch(() => 'missing');
    const digest = createHash('sha256').update(content).digest('hex');
    hash.update(`${relative(root, path).split(sep).join('/')}\0${digest}\n`);
  }
  return hash.digest('hex');
};

/**
 * Fingerprint of what decides which packages are installed.
 * @param {string} root
 */
export const fingerprintOfInstall = async (root) => {
  const named = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((name) => join(root, name));
  const lists = ['apps', 'packages', 'e2e', 'bench'].map((folder) =>
    listInputs(join(root, folder), (name) => name === 'package.json'),
  );
  const files = await hashFiles(root, [...named, ...(await Promise.all(lists)).flat()]);
  // Packages carry programs for one kind of machine.
  return `${files} ${process.platform}-${process.arch}`;
};

/**
 * Fingerprint of what decides how the web pages are built, the installed tools included.
 * @param {string} root
 */
export const fingerprintOfBuild = async (root) => {
  const lists = ['apps/web', 'packages'].map((folder) => listInputs(join(root, folder), () => true));
  const files = [join(root, 'tsconfig.base.json'), ...(await Promise.all(lists)).flat()];
  return `${await hashFiles(root, files)} ${await fingerprintOfInstall(root)}`;
};
