import type { Rule } from '../repository.ts';

const CONFIG = 'apps/api/src/config.ts';
const EXAMPLE = '.env.example';

const names = (contents: string, pattern: RegExp): string[] => [
  ...new Set([...contents.matchAll(pattern)].map((found) => found[1] ?? '')),
];

/** Somebody who deploys reads one file and knows every switch there is. */
export const envIsDocumented: Rule = {
  promise: `${EXAMPLE} lists exactly the variables of ${CONFIG}`,
  broken: ({ read }) => {
    const config = read(CONFIG);
    const example = read(EXAMPLE);
    if (config === undefined) return [`${CONFIG}: missing`];
    if (example === undefined) return [`${EXAMPLE}: missing`];
    const known = names(config, /^\s+([A-Z][A-Z0-9_]*):/gm);
    const listed = names(example, /^#? ?([A-Z][A-Z0-9_]*)=/gm);
    return [
      ...(known.length === 0 ? [`${CONFIG}: no variable found`] : []),
      ...known.filter((name) => !listed.includes(name)).map((name) => `${EXAMPLE}: ${name} is not listed`),
      ...listed.filter((name) => !known.includes(name)).map((name) => `${EXAMPLE}: nobody reads ${name}`),
    ];
  },
};
