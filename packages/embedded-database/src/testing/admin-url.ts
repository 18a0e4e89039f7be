import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    databaseAdminUrl: string;
  }
}

/**
 * Superuser's URL of the one PostgreSQL that a run of `*.db.test.ts` shares (`postgres://…/postgres`).
 * A test file creates its own database on it.
 */
export const testAdminUrl = (): string => inject('databaseAdminUrl');
