import { once } from 'node:events';
import { connect, createServer, Socket, type AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase, type Database } from './connection.ts';

const open = (url: string, max: number): Database => {
  const database = openDatabase(url, { max });
  onTestFinished(() => closeDatabase(database, 0));
  return database;
};

const cutOthers = sql`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

const isServed = (database: Database): Promise<boolean> =>
  database.execute(sql`select 1`).then(
    () => true,
    () => false,
  );

test('promises of durability are asked for by name, and every wait has an end', async () => {
  const database = open(await aMigratedDatabase(), 1);
  const [settings] = await database.execute(sql`
    select current_setting('synchronous_commit') as commit, current_setting('statement_timeout') as statement,
           current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`);
  expect(settings).toEqual({ commit: 'on', statement: '5s', lock: '2s', idle: '10s' });
});

// These four hold the driver's patch (patches/) to its word.

test('what is left of a transaction whose connection was lost runs nowhere else', async () => {
  const url = await aMigratedDatabase();
  const [database, other] = [open(url, 1), open(url, 1)];
  const lost = database.transaction(async (transaction) => {
    await transaction.execute(sql`create table first (n int)`);
    await other.execute(cutOthers);
    while (!(await isServed(database))) await sleep(10);
    await transaction.execute(sql`create table second (n int)`);
  });
  await expect(lost).rejects.toThrow('CONNECTION_CLOSED');
  const tables = await other.execute(sql`select from pg_class where relname in ('first', 'second')`);
  expect(tables).toHaveLength(0);
});

/** The last message of an answer, "ready", comes a moment after the rest of it, as it does when a packet ends there. */
const withLateReady = async (url: string): Promise<string> => {
  const READY_BYTES = 6;
  const { port, hostname } = new URL(url);
  const listener = createServer((client) => {
    const server = connect(Number(port), hostname);
    client.pipe(server);
    server.on('data', (bytes: Buffer) => {
      const isReady = bytes.at(-READY_BYTES) === 'Z'.charCodeAt(0);
      client.write(isReady ? bytes.subarray(0, -READY_BYTES) : bytes);
      if (!isReady) return;
      server.pause();
      setTimeout(() => {
        client.write(bytes.subarray(-READY_BYTES));
        server.resume();
      }, 20);
    });
    for (const end of [client, server])
      end.on('error', () => undefined).on('close', () => [client, server].map((one) => one.destroy()));
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  onTestFinished(() => void listener.close());
  const between = new URL(url);
  between.port = String((listener.address() as AddressInfo).port);
  return between.href;
};

test('a connection that sent many rows to somebody slow listens again, wherever the last packet of them ended', async () => {
  const { $client } = open(await withLateReady(await aMigratedDatabase()), 1);
  for (let rows = 6_000; rows < 16_000; rows += 500) {
    const copied = await $client.unsafe(`copy (select n from generate_series(1, ${rows}) n) to stdout`).readable();
    await sleep(50);
    let read = 0;
    for await (const some of copied) read += String(some).split('\n').length - 1;
    expect(read).toBe(rows);
    expect(await $client`select 1 as one`).toEqual([{ one: 1 }]);
  }
});

test('connections that were cut give their places back', async () => {
  const url = await aMigratedDatabase();
  const [database, other] = [open(url, 5), open(url, 1)];
  for (let round = 0; round < 30; round += 1) {
    const busy = Array.from({ length: 10 }, () =>
      database.transaction((transaction) => transaction.execute(sql`select pg_sleep(0.02)`)).catch(() => undefined),
    );
    await sleep(10);
    await other.execute(cutOthers);
    await Promise.all(busy);
  }
  // The news of the last cut may still reach whoever asks first.
  while (!(await Promise.all(Array.from({ length: 10 }, () => isServed(database)))).every(Boolean)) await sleep(10);
  const backend = sql`select pg_backend_pid() as pid, pg_sleep(0.5)`;
  const rows = await Promise.all(Array.from({ length: 5 }, () => database.execute<{ pid: number }>(backend)));
  expect(new Set(rows.flat().map(({ pid }) => pid)).size).toBe(5);
});

test('the end of rows that are copied in is sent at once', async () => {
  const hasNoDelay = new Map<Socket, boolean>();
  const asked = vi.spyOn(Socket.prototype, 'setNoDelay').mockImplementation(function (this: Socket, on = true) {
    hasNoDelay.set(this, on);
    return this;
  });
  onTestFinished(() => asked.mockRestore());
  const { $client } = open(await aMigratedDatabase(), 1);
  await $client.unsafe('create table copied (n int)');
  await pipeline(['1\n'], await $client.unsafe('copy copied from stdin').writable());
  // Otherwise it waits until the server has acknowledged what went before, which a kernel puts off by 40 ms.
  expect([...hasNoDelay.values()]).toContain(true);
});
