import type { Repository } from './repository.ts';

/** README, CONTRIBUTING and everything in docs/: what a newcomer reads. */
export const documents = ({ files }: Repository): string[] =>
  files.filter((path) => /^[A-Z]+\.md$|^docs\/.*\.md$|^(apps|packages)\/[^/]+\/README\.md$/.test(path));

const FENCE = /^ *(```+|~~~+)[^\n]*\n([\s\S]*?)^ *\1 *$/gm;

/** The text without its fenced code: an example is not a link. */
export const withoutFences = (markdown: string): string => markdown.replace(FENCE, '');

/** Every piece of code, fenced or inline. */
export const codeIn = (markdown: string): string[] => [
  ...[...markdown.matchAll(FENCE)].map((found) => found[2] ?? ''),
  ...[...withoutFences(markdown).matchAll(/(`+)(.+?)\1/g)].map((found) => found[2] ?? ''),
];

/** GitHub's anchors of the headings: lower case, letters and digits of any script, spaces as hyphens. */
export const anchorsOf = (markdown: string): string[] =>
  [...withoutFences(markdown).matchAll(/^#{1,6} +(.+?) *$/gm)].map((found) =>
    (found[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
