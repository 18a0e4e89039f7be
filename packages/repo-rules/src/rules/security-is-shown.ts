import type { Repository, Rule } from '../repository.ts';

const PAGE = 'docs/security.md';
/** The requirements are numbered S1 to S25, and none may get lost. */
const REQUIREMENTS = Array.from({ length: 25 }, (_, index) => `S${index + 1}`);

const ROW = /^\| *(S\d+) *\| .*? \| +(.*?) *\|$/gm;
/** A file in code, a command that plays faults, or words in quotes. */
const NAMED = /`([^`]+)`|“([^”]+)”|"([^"]+)"/g;
const FILE = /^[\w./-]+\.(?:tsx?|mjs)$/;
const TEST = /\.(?:test\.tsx?|e2e\.ts)$/;
const FAULTS = /^pnpm faults /;
/** Paths without a folder of the root are below this one. */
const USUALLY_BELOW = 'apps/api/src/';

const findFile = ({ files }: Repository, path: string): string | undefined =>
  [path, `${USUALLY_BELOW}${path}`].find((candidate) => files.includes(candidate));

const unknownFaults = ({ files, read }: Repository, command: string): string[] => {
  const sources = files.filter((path) => path.startsWith('faults/src/faults/')).map((path) => read(path) ?? '');
  return (command.match(/\bF\d+\w?\b/g) ?? []).filter(
    (id) => !sources.some((source) => source.includes(`id: '${id}'`)),
  );
};

/** What is wrong with one row: files that are not there, faults that nobody plays, titles that no test has. */
const wrongIn = (repository: Repository, number: string, shown: string): string[] => {
  let contents = '';
  const wrong: string[] = [];
  const tests: string[] = [];
  for (const [, code, curled, straight] of shown.matchAll(NAMED)) {
    const title = curled ?? straight;
    if (title !== undefined && !contents.includes(title)) wrong.push(`no test “${title}” in the file named before it`);
    if (code !== undefined && FAULTS.test(code)) {
      wrong.push(...unknownFaults(repository, code).map((id) => `no fault ${id}`));
    }
    if (code === undefined || !FILE.test(code)) continue;
    const path = findFile(repository, code);
    if (path === undefined) wrong.push(`no file ${code}`);
    contents = repository.read(path ?? '') ?? '';
    if (TEST.test(code)) tests.push(code);
  }
  if (tests.length === 0) wrong.push('no test is named');
  return wrong.map((what) => `${PAGE}: ${number}: ${what}`);
};

/** A list of promises that points at tests is worth what its pointers are. */
export const securityIsShown: Rule = {
  promise: `${PAGE} has every requirement once and in order, and the files, faults and test titles it names exist`,
  broken: (repository) => {
    const rows = [...(repository.read(PAGE) ?? '').matchAll(ROW)].map(([, number = '', shown = '']) => ({
      number,
      shown,
    }));
    const numbers = rows.map(({ number }) => number);
    const missing = REQUIREMENTS.filter((number) => !numbers.includes(number)).map((number) => `${PAGE}: no ${number}`);
    const isOrdered = missing.length > 0 || numbers.join() === REQUIREMENTS.join();
    return [
      ...missing,
      ...(isOrdered ? [] : [`${PAGE}: a requirement stands twice, or out of order`]),
      ...rows.flatMap(({ number, shown }) => wrongIn(repository, number, shown)),
    ];
  },
};
