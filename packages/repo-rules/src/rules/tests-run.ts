import type { Rule } from '../repository.ts';

const NOT_RUN =
  /\b(?:test|it|describe|suite|step)\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b|\b(?:xit|xtest|xdescribe)\(/;

/** A skipped test looks green for ever; a focused one hides all the others. */
export const testsRun: Rule = {
  promise: 'no test is skipped, focused or left for later',
  broken: ({ files, read }) =>
    files
      .filter((path) => /\.(test|e2e)\.(ts|tsx|mjs)$/.test(path))
      .flatMap((path) => {
        const found = NOT_RUN.exec(read(path) ?? '');
        return found ? [`${path}: ${found[0]}`] : [];
      }),
};
