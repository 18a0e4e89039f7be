import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path from the root, folders divided by `/`; `read` answers undefined for a file that is not there. */
export interface Repository {
  readonly files: readonly string[];
  readonly read: (path: string) => string | undefined;
}

/** `broken` lists what is wrong, one line each with the file it is in; nothing wrong is an empty list. */
export interface Rule {
  readonly promise: string;
  readonly broken: (repository: Repository) => readonly string[];
}

/** What git tracks or would track: a new file is judged before its first commit, a build product never. */
export const readRepository = (root: string): Repository => {
  const git = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const files = git
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
  const known = new Set(files);
  return { files, read: (path) => (known.has(path) ? readFileSync(join(root, path), 'utf8') : undefined) };
};
