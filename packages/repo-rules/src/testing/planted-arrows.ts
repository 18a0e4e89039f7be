/** One violation per arrow: `from` imports `to`, and of all arrows only `rule` may fire. */
export interface PlantedArrow {
  readonly rule: string;
  readonly from: string;
  /** A file of the planted repository, or an npm package. */
  readonly to: string;
}

const plant = (rule: string, from: string, to: string): PlantedArrow => ({ rule, from, to });

const schema = 'packages/schema/src';
const web = 'apps/web/src';
const api = 'apps/api/src';

export const plantedArrows: readonly PlantedArrow[] = [
  plant('no-cycles', `${schema}/egg.ts`, `${schema}/egg.ts`),
  plant('resolvable', `${api}/plugins/health.ts`, 'no-such-package'),
  plant('no-dev-deps-in-product', `${api}/plugins/security.ts`, 'fast-check'),
  plant('no-test-code-in-product', `${web}/features/kiosk/KioskFrame.tsx`, `${schema}/testing/builders.ts`),
  plant('schema-knows-no-app', `${schema}/officer.ts`, `${api}/modules/officer/officer.ts`),
  plant('schema-knows-no-app', `${schema}/month.ts`, 'packages/sealing/src/seal.ts'),
  plant('schema-vocabulary-is-zod-only', `${schema}/rating.ts`, 'node:crypto'),
  plant('schema-vocabulary-is-zod-only', `${schema}/sync.ts`, 'fastify'),
  plant('packages-are-islands', 'packages/sealing/src/open.ts', `${schema}/plain.ts`),
  plant('packages-are-islands', 'packages/embedded-database/src/start.ts', `${api}/modules/officer/officer.ts`),
  plant('sealing-is-hpke-only', 'packages/sealing/src/key.ts', 'dexie'),
  plant('launcher-depends-on-nothing', 'apps/launcher/src/start.mjs', `${schema}/plain.ts`),
  plant('launcher-depends-on-nothing', 'apps/launcher/src/install.mjs', 'zod'),
  plant('apps-meet-only-in-schema', `${web}/api-client/get-month.ts`, `${api}/modules/officer/officer.ts`),
  plant('apps-meet-only-in-schema', 'e2e/journeys/rate.e2e.ts', `${web}/paths.ts`),
  plant('nobody-needs-faults', 'e2e/journeys/break.e2e.ts', 'faults/src/history.ts'),
  plant('apps-meet-only-in-schema', 'bench/src/ingest.ts', `${api}/app.ts`),
  plant('browser-never-sees-server', `${web}/offline/catalogue/refresh.ts`, 'drizzle-orm'),
  plant('web-layers-ui', `${web}/ui/Button.tsx`, `${web}/api-client/get-catalogue.ts`),
  plant('web-layers-ui', `${web}/text/vi.ts`, `${web}/offline/queue/enqueue.ts`),
  plant('web-layers-api-client', `${web}/api-client/send-photo.ts`, `${web}/offline/queue/enqueue.ts`),
  plant('web-layers-offline', `${web}/offline/sync/SyncStatus.tsx`, `${web}/features/rating/score.ts`),
  plant('web-layers-features', `${web}/features/rating/RatingScreen.tsx`, `${web}/app/routes.tsx`),
  plant('features-are-islands', `${web}/features/kiosk/idle.ts`, `${web}/features/rating/score.ts`),
  plant('queue-knows-no-sync', `${web}/offline/queue/settle.ts`, `${web}/offline/sync/backoff.ts`),
  plant('only-sync-sends-ratings', `${web}/features/rating/submit-rating.ts`, `${web}/api-client/send-ratings.ts`),
  plant('only-offline-names-dexie', `${web}/features/rating/draft.ts`, 'dexie'),
  plant('service-worker-only-drains', `${web}/offline/service-worker/sw.ts`, `${web}/offline/queue/enqueue.ts`),
  plant('citizen-pages-stay-small', `${web}/features/rating/Chart.tsx`, '@mantine/core'),
  plant('citizen-pages-stay-small', `${web}/offline/catalogue/parse.ts`, 'zod'),
  plant('citizen-knows-no-admin', `${web}/app/App.tsx`, `${web}/admin/month/MonthScreen.tsx`),
  plant('admin-is-online', `${web}/admin/main.tsx`, `${web}/offline/queue/enqueue.ts`),
  plant('plugins-know-no-module', `${api}/plugins/openapi.ts`, `${api}/modules/officer/officer.ts`),
  plant('plugins-know-no-module', `${api}/auth/session-limits.ts`, `${api}/modules/officer/officer.ts`),
  plant('modules-are-islands', `${api}/modules/ingest/decide-batch.ts`, `${api}/modules/officer/officer.ts`),
  plant('only-stores-write-sql', `${api}/modules/ingest/ingest.routes.ts`, `${api}/database/tables/ratings.ts`),
  plant('only-stores-write-sql', `${api}/modules/month/month.routes.ts`, 'drizzle-orm'),
  plant('only-the-plugin-connects', `${api}/modules/catalogue/catalogue.store.ts`, `${api}/database/connection.ts`),
  plant('stores-know-no-http', `${api}/modules/ingest/rating.store.ts`, 'fastify'),
];
