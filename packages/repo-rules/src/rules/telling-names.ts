import type { Rule } from '../repository.ts';

const EMPTY_WORDS = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib', 'libs'];

const saysNothing = (segment: string): boolean =>
  segment
    .replace(/\..*$/, '')
    .split(/[-_]/)
    .some((word) => EMPTY_WORDS.includes(word.toLowerCase()));

/** A drawer called "utils" takes anything, so nobody can guess what is in it. */
export const tellingNames: Rule = {
  promise: 'every folder and file of a workspace is named after what it is or does',
  broken: ({ files }) =>
    files
      .filter((path) => /^(apps|packages|e2e|bench)\//.test(path))
      .filter((path) => path.split('/').some(saysNothing))
      .map((path) => `${path}: name the noun or the verb instead`),
};
