import { readFileSync } from 'node:fs';
import { aDataDir } from '@hailong/embedded-database/testing/data-folder-for-test';
import { startReplica } from '@hailong/embedded-database/testing/start-replica';
import { startTemporaryDatabase } from '@hailong/embedded-database/temporary';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase, type Database } from './connection.ts';
import { openReading, readOnReplica } from './read-on-replica.ts';

const signalAll = (pid: number, name: NodeJS.Signals): void => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const one of [pid, ...children.filter(Boolean).map(Number)]) process.kill(one, name);
};

/** Two real servers, the second following the first by streaming. */
const twoServers = async () => {
  const server = await startTemporaryDatabase({ inMemory: true });
  onTestFinished(() => server.stop());
  const follower = await startReplica(server, await aDataDir(), false);
  onTestFinished(() => follower.stop());
  const opened = (url: string): Database => {
    const database = openDatabase(url);
    onTestFinished(() => closeDatabase(database, 0));
    return database;
  };
  const primary = opened(server.url);
  await primary.execute(sql`create table notes (n int)`);
  const failures: unknown[] = [];
  const clock = { now: 0 };
  // A busy machine must not look like a replica that is behind.
  const patience = { catchUpMs: 5_000, workMs: 10_000 };
  const read = readOnReplica({
    primary,
    replica: opened(follower.url),
    now: () => clock.now,
    onFailure: (error) => failures.push(error),
    patience,
  });
  /** How many notes a reader finds, and where. */
  const look = () =>
    read(async (database) => {
      const [row] = await database.execute<{ n: number; replica: boolean }>(
        sql`select count(*)::int as n, pg_is_in_recovery() as replica from notes`,
      );
      return row;
    });
  /** The same for a replica that cannot answer, however long one waits. */
  const lookInVain = async () => {
    const long = { ...patience };
    Object.assign(patience, { catchUpMs: 500, workMs: 1_000 });
    const seen = await look();
    Object.assign(patience, long);
    return seen;
  };
  const write = () => primary.execute(sql`insert into notes values (1)`);
  return { follower, admin: opened(follower.adminUrl), read, look, lookInVain, write, failures, clock };
};

test('whoever has just written reads it on the replica, every time, and what is refused is nobody’s failure', async () => {
  const { read, look, write, failures } = await twoServers();
  for (let n = 1; n <= 20; n += 1) {
    await write();
    expect(await look()).toEqual({ n, replica: true });
  }
  await expect(read(async () => Promise.reject(new Error('no such revision')))).rejects.toThrow('no such revision');
  expect(await look()).toEqual({ n: 20, replica: true });
  expect(failures).toEqual([]);
});

test('a replica that is behind is passed over, left alone for a while, and asked again', async () => {
  const { admin, look, lookInVain, write, failures, clock } = await twoServers();
  await admin.execute(sql`select pg_wal_replay_pause()`);
  await write();
  expect(await lookInVain()).toEqual({ n: 1, replica: false });
  expect(failures).toEqual([expect.objectContaining({ name: 'ReplicaBehind' })]);
  await admin.execute(sql`select pg_wal_replay_resume()`);
  expect(await look()).toEqual({ n: 1, replica: false });
  clock.now += 6_000;
  expect(await look()).toEqual({ n: 1, replica: true });
  expect(failures).toHaveLength(1);
});

test('a replica that hangs or is gone keeps nobody from reading', async () => {
  const { follower, look, lookInVain, write, failures, clock } = await twoServers();
  await write();
  expect(await look()).toEqual({ n: 1, replica: true });
  signalAll(follower.pid, 'SIGSTOP');
  expect(await lookInVain()).toEqual({ n: 1, replica: false });
  signalAll(follower.pid, 'SIGCONT');
  clock.now += 6_000;
  await follower.stop();
  await write();
  expect(await look()).toEqual({ n: 2, replica: false });
  expect(failures).toHaveLength(2);
});

test('without a replica everything is read where it is written', async () => {
  const primary = openDatabase(await anEmptyDatabase());
  onTestFinished(() => closeDatabase(primary));
  const { reading, close } = openReading(primary, undefined, () => undefined);
  expect(await reading(async (database) => database === primary)).toBe(true);
  await close();
});
