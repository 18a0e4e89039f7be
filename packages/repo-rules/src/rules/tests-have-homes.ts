import type { Rule } from '../repository.ts';

// As in vitest.config.ts and e2e/playwright.config.ts.
const DOM = /^apps\/web\/src\/.*\w\.dom\.test\.tsx?$/;
const UNIT = /^((apps|packages|bench)\/.*|faults\/src\/.*)\w(?<!\.dom)\.test\.(ts|mjs)$/;
const JOURNEY = /^e2e\/journeys\/[a-z0-9-]+\.e2e\.ts$/;
const TEST_LIKE = /\.(test|spec|e2e)\.[cm]?[jt]sx?$|\/__tests__\//;

/** The name says what a test may touch; the folder says who runs it. A stray one is run by nobody. */
export const testsHaveHomes: Rule = {
  promise:
    'tests lie beside the code as *.test.ts, *.dom.test.tsx or *.db.test.ts, journeys in e2e/journeys as *.e2e.ts',
  broken: ({ files }) =>
    files
      .filter((path) => TEST_LIKE.test(path))
      .filter((path) => ![UNIT, DOM, JOURNEY].some((home) => home.test(path)))
      .map((path) => `${path}: no runner looks here for such a name`),
};
