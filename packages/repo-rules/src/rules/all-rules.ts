import type { Rule } from '../repository.ts';
import { commandsExist } from './commands-exist.ts';
import { decisionsAreTested } from './decisions-are-tested.ts';
import { envIsDocumented } from './env-is-documented.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { mapIsTrue } from './map-is-true.ts';
import { migrationsAreNumbered } from './migrations-are-numbered.ts';
import { noMachinePaths } from './no-machine-paths.ts';
import { nounsAreExplained } from './nouns-are-explained.ts';
import { oneDoor } from './one-door.ts';
import { securityIsShown } from './security-is-shown.ts';
import { tellingNames } from './telling-names.ts';
import { testsHaveHomes } from './tests-have-homes.ts';
import { testsRun } from './tests-run.ts';
import { versionsArePinned } from './versions-are-pinned.ts';

/** Files without a test beside them, each with what proves it instead. */
const PROVEN_ELSEWHERE = {
  'apps/api/src/plugins/describe-answers.ts': 'openapi.db.test.ts reads the document of the real app',
  'apps/api/src/plugins/describe-route.ts': 'openapi.db.test.ts reads the document of the real app',
  'apps/api/src/tasks/migrate.ts': 'the same migrate() that every database test runs',
  'apps/launcher/src/test.mjs': 'npm test runs it',
  'apps/web/src/main.tsx': 'starts one of the two programs: every journey begins with it',
  'apps/web/src/app/open-kiosk.tsx': 'puts the real parts together: e2e/journeys/tablet-at-the-counter',
  'apps/web/src/offline/kiosk/start-kiosk.ts': 'puts the real parts together: e2e/journeys/tablet-at-the-counter',
  'apps/web/src/app/load-offline.ts': 'no journey records a rating without it',
  'apps/web/src/offline/service-worker/sw.ts': 'runs in a browser’s worker only: e2e/journeys',
  'packages/embedded-database/src/temporary.ts': 'every database test starts its server with it',
};

/** What this repository promises about itself; each rule has its planted violations beside it. */
export const allRules: readonly Rule[] = [
  tellingNames,
  oneDoor,
  decisionsAreTested(PROVEN_ELSEWHERE),
  testsHaveHomes,
  testsRun,
  linksLeadSomewhere,
  commandsExist,
  mapIsTrue,
  nounsAreExplained,
  envIsDocumented,
  securityIsShown,
  migrationsAreNumbered,
  versionsArePinned,
  noMachinePaths,
];
