import type { TestProject } from 'vitest/node';

import { startTemporaryDatabase } from '../temporary.ts';
import './admin-url.ts';

/** Vitest's global set-up of the database tests: one temporary PostgreSQL per run, never the one in ./data. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const database = await startTemporaryDatabase({ inMemory: true, settings: { max_connections: '200' } });
  project.provide('databaseAdminUrl', database.adminUrl);
  return () => database.stop();
};
