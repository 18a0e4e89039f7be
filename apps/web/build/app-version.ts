import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = ['index.html', 'src', 'public'];
const VERSION_FILE = 'version.json';

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** "0.1.0+1f9c03ab": the release and a hash of the sources, so that two builds of the same sources call themselves the same. */
export const appVersion = (root: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    for (const file of source.includes('.') ? [path] : filesBelow(path)) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
};

/** What the server holds now, for the page that asks whether it is the newest: the very version the pages are built with. */
export const versionFile = (): Plugin => {
  let version = '';
  return {
    name: 'version-file',
    apply: 'build',
    configResolved({ define }) {
      version = JSON.parse(String(define?.['__APP_VERSION__'])) as string;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: VERSION_FILE, source: JSON.stringify({ version }) });
    },
  };
};
