import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { throwawayFolder } from '@hailong/embedded-database/folder-in-memory';
import { startEmbeddedDatabase } from '@hailong/embedded-database/start';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { reachDatabase } from './reach-database.ts';

const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(throwawayFolder(), 'hailong-reach-'));
  // PostgreSQL's own user must be able to enter when root runs the tests.
  await chmod(folder, 0o711);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const answers = async (url: string): Promise<boolean> => {
  const sql = postgres(url, { max: 1, connect_timeout: 2 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end();
  }
};

test('a database of one’s own is used as it is', async () => {
  const reached = await reachDatabase({ databaseOwnerUrl: 'postgres://elsewhere/hailong', dataDir: '/nowhere' });
  expect(reached.url).toBe('postgres://elsewhere/hailong');
  await reached.leave();
});

test('the embedded database of a running server is reached and left running', async () => {
  const dataDir = await aFolder();
  const server = await startEmbeddedDatabase({ dataDir, durable: false });
  const reached = await reachDatabase({ databaseOwnerUrl: undefined, dataDir });
  expect(reached.url).toBe(server.url);
  await reached.leave();
  expect(await answers(server.url)).toBe(true);
  await server.stop();
});

test('while no server runs, the embedded database is started and stopped again', async () => {
  const dataDir = await aFolder();
  const reached = await reachDatabase({ databaseOwnerUrl: undefined, dataDir });
  expect(await answers(reached.url)).toBe(true);
  await reached.leave();
  expect(await answers(reached.url)).toBe(false);
});
