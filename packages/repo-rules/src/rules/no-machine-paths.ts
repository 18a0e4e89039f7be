import type { Rule } from '../repository.ts';

// A path of somebody's machine, never a folder of ours or of a URL: nothing but a boundary may come before it.
// "/home/me" is nobody's.
const MACHINE_PATH = /(?<![\w.~)}\]/-])\/(?:home|root|Users|work|mnt|tmp)\/(?!me\b)[\w.-]+|\b[A-Z]:\\Users\\/;
const TEXT = /\.(ts|tsx|mjs|cjs|js|json|md|css|html|sql|ya?ml|txt|csv)$|^[^/]*$|^\.ci\/|Dockerfile$|Caddyfile$/;

/** What is committed works on any machine. */
export const noMachinePaths: Rule = {
  promise: 'no committed file names a path of somebody’s machine',
  broken: ({ files, read }) =>
    files
      .filter((path) => TEXT.test(path))
      .flatMap((path) => {
        const found = MACHINE_PATH.exec(read(path) ?? '');
        return found ? [`${path}: ${found[0]}`] : [];
      }),
};
