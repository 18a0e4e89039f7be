import type { Rule } from '../repository.ts';

const GLOSSARY = 'docs/glossary.md';
// "exports" of the package is one pattern: each file directly in src is a noun other workspaces may import.
const NOUN = /^packages\/schema\/src\/([a-z0-9-]+)\.ts$/;

/** One noun, one spelling: the glossary joins the English of the code to the Vietnamese of the office. */
export const nounsAreExplained: Rule = {
  promise: `every noun of packages/schema stands in ${GLOSSARY} as \`noun\``,
  broken: ({ files, read }) => {
    const glossary = read(GLOSSARY);
    const nouns = files.flatMap((path) => NOUN.exec(path)?.[1] ?? []);
    if (nouns.length === 0) return ['packages/schema/src: no noun found'];
    if (glossary === undefined) return [`${GLOSSARY}: missing`];
    return nouns
      .filter((noun) => !glossary.includes(`\`${noun}\``))
      .map((noun) => `${GLOSSARY}: \`${noun}\` is missing`);
  },
};
