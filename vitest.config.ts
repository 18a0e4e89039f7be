import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

// Far from Việt Nam on purpose: a month or a day taken from the machine's zone shows up at once.
process.env['TZ'] = 'America/Phoenix';

const everywhere = ['**/node_modules/**', '**/dist/**'];
const database = '{apps,packages}/**/*.db.test.ts';
const dom = '{apps,packages}/**/*.dom.test.{ts,tsx}';
const failOnConsoleError = `${import.meta.dirname}/vitest.setup.ts`;

export default defineConfig({
  test: {
    // Generous, so that a busy machine never decides a result.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker per core: the default leaves one core of two idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{apps,packages,bench}/**/*.test.{ts,mjs}', 'faults/src/**/*.test.ts'],
          exclude: [...everywhere, database, dom],
          // Pure functions: nothing to keep apart, and modules are loaded once per worker instead of once per file.
          isolate: false,
          setupFiles: [failOnConsoleError],
        },
      },
      {
        extends: true,
        root: 'apps/web',
        test: {
          name: 'dom',
          include: ['src/**/*.dom.test.{ts,tsx}'],
          environment: 'jsdom',
          // Each file in a context of its own inside few threads: a process a file spends most of its time on starting.
          pool: 'vmThreads',
          // Testing Library empties the page after each test only where it finds a global afterEach.
          globals: true,
          setupFiles: ['fake-indexeddb/auto', failOnConsoleError],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          // Every test has a database of its own; the server's modules are loaded once per worker instead of once per file.
          isolate: false,
          include: [database],
          exclude: everywhere,
          globalSetup: ['packages/embedded-database/src/testing/provide-database.ts', 'apps/api/test/programs.ts'],
          setupFiles: [failOnConsoleError],
        },
      },
    ],
  },
});
