import type { Rule } from '../repository.ts';

const RE_EXPORT = /^export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s/m;

/** A barrel gives every file two addresses and pulls in what nobody asked for; import from the file itself. */
export const oneDoor: Rule = {
  promise: 'a module is imported from the file that defines it: no index file, no re-export',
  broken: ({ files, read }) =>
    files
      .filter((path) => /^(apps|packages|e2e)\/.*\.(ts|tsx|mjs)$/.test(path))
      .flatMap((path) => {
        if (/\/index\.(ts|tsx|mjs)$/.test(path)) return [`${path}: an index file`];
        return RE_EXPORT.test(read(path) ?? '') ? [`${path}: exports what another file defines`] : [];
      }),
};
