import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';

import { isRunning } from './process-state.ts';
import { startEmbeddedDatabase } from './start.ts';
import { aDataDir } from './testing/data-folder-for-test.ts';
import { eventually, holdDatabase, postmasterPid } from './testing/database-holder.ts';

/** Starts once more, here, and reads what the killed run had committed. */
const readTownAfterRestart = async (dataDir: string): Promise<unknown> => {
  const database = await startEmbeddedDatabase({ dataDir });
  const sql = postgres(database.url, { max: 1 });
  try {
    return (await sql`select town from kept`)[0];
  } finally {
    await sql.end();
    await database.stop();
  }
};

const commitTown = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1 });
  await sql`create table kept as select 'Vạn Giã' as town`;
  await sql.end();
};

const aStoppedDatabase = async (): Promise<string> => {
  const dataDir = await aDataDir();
  const database = await startEmbeddedDatabase({ dataDir });
  await commitTown(database.url);
  await database.stop();
  return dataDir;
};

/** Lets postmaster.pid name another process, as after a crash and a pid used again. */
const namePostmaster = (dataDir: string, pid: number): Promise<void> =>
  writeFile(join(dataDir, 'postgres', 'postmaster.pid'), `${pid}\n${join(dataDir, 'postgres')}\n1700000000\n`);

test('a server left over from a killed run is stopped, and nothing it had committed is lost', async () => {
  const dataDir = await aDataDir();
  const holder = holdDatabase(dataDir);
  await commitTown(String((await holder.answer).url));
  const leftover = await postmasterPid(dataDir);
  await holder.end('SIGKILL');
  expect(isRunning(leftover)).toBe(true);
  expect(await readTownAfterRestart(dataDir)).toEqual({ town: 'Vạn Giã' });
  expect(isRunning(leftover)).toBe(false);
});

test('after a kill of everything at once the next start recovers', async () => {
  const dataDir = await aDataDir();
  const holder = holdDatabase(dataDir);
  await commitTown(String((await holder.answer).url));
  const postmaster = await postmasterPid(dataDir);
  process.kill(postmaster, 'SIGSTOP');
  await holder.end('SIGKILL');
  process.kill(postmaster, 'SIGKILL');
  expect(await readTownAfterRestart(dataDir)).toEqual({ town: 'Vạn Giã' });
});

test('a process that leaves in a hurry takes its server with it', async () => {
  const dataDir = await aDataDir();
  const holder = holdDatabase(dataDir);
  await holder.answer;
  const postmaster = await postmasterPid(dataDir);
  await holder.end('SIGHUP');
  await eventually(() => !isRunning(postmaster));
  expect(isRunning(postmaster)).toBe(false);
});

test('a pid file that names a stranger stops neither the start nor the stranger', async () => {
  const dataDir = await aStoppedDatabase();
  const stranger = spawn('sleep', ['600']);
  onTestFinished(() => void stranger.kill());
  await namePostmaster(dataDir, Number(stranger.pid));
  expect(await readTownAfterRestart(dataDir)).toEqual({ town: 'Vạn Giã' });
  expect(isRunning(Number(stranger.pid))).toBe(true);
});

test('a zombie in the pid file is not taken for a server', async () => {
  const dataDir = await aStoppedDatabase();
  // A parent that waits for a line, and is then stopped, does not collect its dead.
  const parent = spawn('sh', ['-c', 'sleep 600 & echo $!; read line']);
  onTestFinished(() => void parent.kill('SIGKILL'));
  const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
  const zombie = Number(line);
  parent.kill('SIGSTOP');
  process.kill(zombie, 'SIGKILL');
  await eventually(() => !isRunning(zombie));
  expect(process.kill(zombie, 0)).toBe(true);
  await namePostmaster(dataDir, zombie);
  expect(await readTownAfterRestart(dataDir)).toEqual({ town: 'Vạn Giã' });
});

test('a first start killed half-way is made good by the next', async () => {
  const dataDir = await aDataDir();
  const holder = holdDatabase(dataDir);
  const names = (): Promise<string[]> => readdir(dataDir).catch(() => []);
  await eventually(async () => (await names()).some((name) => name.startsWith('new-cluster-')));
  await holder.end('SIGKILL');
  expect(await names()).not.toContain('postgres');
  const database = await startEmbeddedDatabase({ dataDir });
  await database.stop();
  expect((await names()).toSorted()).toEqual(['database-passwords.json', 'owner.lock', 'postgres', 'postgres.log']);
});

test('a first start cut off between the cluster and its database is made good by the next', async () => {
  const dataDir = await aStoppedDatabase();
  const database = await startEmbeddedDatabase({ dataDir });
  const admin = postgres(database.adminUrl, { max: 1 });
  await admin`drop database hailong`;
  await admin.end();
  await database.stop();
  const again = await startEmbeddedDatabase({ dataDir });
  onTestFinished(() => again.stop());
  await expect(commitTown(again.url)).resolves.toBeUndefined();
});

test('a large server log is begun anew', async () => {
  const dataDir = await aDataDir();
  await mkdir(dataDir);
  await writeFile(join(dataDir, 'postgres.log'), 'x'.repeat(6 * 1024 * 1024));
  await (await startEmbeddedDatabase({ dataDir })).stop();
  expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('xxx');
});
