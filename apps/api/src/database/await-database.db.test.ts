import { createServer, connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '@hailong/embedded-database/free-port';
import { expect, onTestFinished, test } from 'vitest';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { awaitDatabase } from './await-database.ts';
import { closeDatabase, openDatabase } from './connection.ts';

const open = (url: string) => {
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database, 0));
  return database;
};

test('a database that starts late is waited for', async () => {
  const real = new URL(await anEmptyDatabase());
  const late = new URL(real);
  late.port = String(await findFreePort());
  const ready = awaitDatabase(open(late.href), late.href, 50);
  await sleep(120);
  const relay = createServer((socket) => {
    const upstream = connect(Number(real.port), real.hostname);
    socket.on('error', () => upstream.destroy()).pipe(upstream);
    upstream.on('error', () => socket.destroy()).pipe(socket);
  }).listen(Number(late.port), '127.0.0.1');
  await once(relay, 'listening');
  onTestFinished(() => void relay.close());
  await expect(ready).resolves.toBeUndefined();
});

test('one that never comes is named, without its password', async () => {
  const url = `postgres://somebody:s3cret@127.0.0.1:${await findFreePort()}/none`;
  const given = awaitDatabase(open(url), url, 0);
  await expect(given).rejects.toThrow(/127\.0\.0\.1:\d+\/none/);
  await expect(given).rejects.not.toThrow('s3cret');
});

test('a refusal is not waited out', async () => {
  const url = new URL(await anEmptyDatabase());
  const wrong = new URL(url);
  wrong.password = 'wrong';
  await expect(awaitDatabase(open(wrong.href), wrong.href)).rejects.toThrow('từ chối tên hoặc mật khẩu');
  const missing = new URL(url);
  missing.pathname = '/nowhere';
  await expect(awaitDatabase(open(missing.href), missing.href)).rejects.toThrow('Không có cơ sở dữ liệu');
});
