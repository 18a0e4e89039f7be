import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { readAuthSecret } from './auth-secret.store.ts';

test('processes that start together, and again later, all sign with the same secret', async () => {
  const url = await aMigratedDatabase();
  const processes = Array.from({ length: 5 }, () => openDatabase(url, { max: 2 }));
  onTestFinished(async () => {
    await Promise.all(processes.map((database) => closeDatabase(database)));
  });
  const secrets = await Promise.all(
    processes.flatMap((database) => [readAuthSecret(database), readAuthSecret(database)]),
  );
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
});
