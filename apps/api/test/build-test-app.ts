import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { buildApp, type AppConfig } from '../src/app.ts';
import { aDatabaseWithSampleOffice } from './test-database.ts';

/** The real app on a database of this test's own with the sample office, closed when the test ends. */
export const buildTestApp = async (overrides: Partial<AppConfig> = {}): Promise<FastifyInstance> => {
  const databaseUrl = overrides.databaseUrl ?? (await aDatabaseWithSampleOffice());
  const app = await buildApp({ publicUrl: undefined, port: 8080, logLevel: 'silent', ...overrides, databaseUrl });
  onTestFinished(() => app.close());
  return app;
};
