import { createServer } from 'node:net';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@hailong/embedded-database/free-port';
import { batchReplySchema } from '@hailong/schema/sync';
import { aBatch } from '@hailong/schema/testing/builders';
import { throwawayFolder } from '@hailong/embedded-database/folder-in-memory';
import { testAdminUrl } from '@hailong/embedded-database/testing/admin-url';
import { expect, onTestFinished, test } from 'vitest';
import { programSource } from '../test/programs.ts';
import { aSampleRating, RATINGS_URL, verdictsOf } from '../test/send-ratings.ts';
import { startServerProcess, untilReady } from '../test/server-process.ts';

const aFolder = async (parent = throwawayFolder()): Promise<string> => {
  const folder = await mkdtemp(join(parent, 'hailong-server-'));
  await chmod(folder, 0o755);
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
};

const refusal = async (env: Record<string, string>): Promise<{ code: unknown; printed: string }> => {
  const server = startServerProcess(env);
  return { code: await server.ended, printed: server.printed() };
};

test('starts on an empty folder, takes ratings, stops cleanly on two signals, and still has them the next time', async () => {
  // On a disk, as in an office.
  const env = { PORT: String(await findFreePort()), DATA_DIR: join(await aFolder(tmpdir()), 'data') };
  const rating = aSampleRating();
  const send = async (): Promise<string[]> => {
    const body = JSON.stringify(aBatch([rating], { sentAt: new Date().toISOString() }));
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`http://127.0.0.1:${env.PORT}${RATINGS_URL}`, { method: 'POST', headers, body });
    return verdictsOf(batchReplySchema.parse(await response.json()));
  };

  const first = startServerProcess(env, programSource('server'));
  await untilReady(first);
  expect(first.printed()).toMatch(/http:\/\/localhost:\d+\/admin\/setup#/);
  expect(await send()).toEqual(['stored']);
  first.child.kill('SIGINT');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);

  const second = startServerProcess(env);
  await untilReady(second);
  expect(await send()).toEqual(['already-stored']);
  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(first.printed() + second.printed()).not.toMatch(/\n\s+at /);
});

test('told to stop while it is still starting, it leaves nothing running', async () => {
  const env = { PORT: String(await findFreePort()), DATA_DIR: join(await aFolder(), 'data') };
  const cut = startServerProcess(env);
  await once(cut.child.stdout ?? cut.child, 'data');
  cut.child.kill('SIGTERM');
  expect(await cut.ended).toBe(0);
  const again = startServerProcess(env);
  await untilReady(again);
});

test('wrong variables are listed and nothing is started', async () => {
  const { code, printed } = await refusal({ PORT: 'many', SAMPLE_OFFICE: 'maybe' });
  expect(code).toBe(1);
  expect(printed).toContain('Cấu hình không hợp lệ · Invalid configuration');
  expect(printed).toMatch(/PORT[\s\S]*SAMPLE_OFFICE/);
  expect(printed).not.toMatch(/\n\s+at /);
});

test('a port that is taken is named, and the database is stopped again', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const PORT = String(typeof address === 'object' ? address?.port : address);
  const DATA_DIR = join(await aFolder(), 'data');
  const { code, printed } = await refusal({ PORT, DATA_DIR });
  expect([code, printed]).toEqual([1, expect.stringContaining(`Cổng ${PORT} đang được chương trình khác sử dụng`)]);
  expect(printed).not.toMatch(/\n\s+at /);
  const free = startServerProcess({ PORT: String(await findFreePort()), DATA_DIR });
  await untilReady(free);
});

test('a data folder that cannot be written is named', async () => {
  const file = join(await aFolder(), 'data');
  await writeFile(file, 'in the way');
  const { code, printed } = await refusal({ DATA_DIR: file });
  expect([code, printed]).toEqual([1, expect.stringContaining('DATA_DIR')]);
  expect(printed).not.toMatch(/\n\s+at /);
});

test('a database nobody reaches is waited for, then named without its password', async () => {
  const { code, printed } = await refusal({
    DATABASE_URL: `postgres://u:s3cret@127.0.0.1:${await findFreePort()}/none`,
  });
  expect([code, printed]).toEqual([1, expect.stringContaining('Không kết nối được cơ sở dữ liệu tại 127.0.0.1')]);
  expect(printed).not.toContain('s3cret');
  expect(printed).not.toMatch(/\n\s+at /);
});

test.each([
  ['a wrong password', (url: URL) => (url.password = 'wrong'), 'từ chối tên hoặc mật khẩu'],
  ['no such database', (url: URL) => (url.pathname = '/nowhere'), 'Không có cơ sở dữ liệu'],
  // The tests' own PostgreSQL gives up durability for speed.
  ['a database that could lose ratings', () => undefined, 'fsync'],
])('%s is said at once', async (_case, change, words) => {
  const url = new URL(testAdminUrl());
  change(url);
  const { code, printed } = await refusal({ DATABASE_URL: url.href });
  expect([code, printed]).toEqual([1, expect.stringContaining(words)]);
  expect(printed).not.toMatch(/\n\s+at /);
});
