import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';

import { startEmbeddedDatabase, type EmbeddedDatabase } from './start.ts';
import { aDataDir } from './testing/data-folder-for-test.ts';
import { eventually, holdDatabase, postmasterPid } from './testing/database-holder.ts';

const startIn = async (dataDir: string): Promise<EmbeddedDatabase> => {
  const database = await startEmbeddedDatabase({ dataDir });
  onTestFinished(() => database.stop());
  return database;
};

const connect = (url: string): postgres.Sql => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  onTestFinished(() => sql.end());
  return sql;
};

test('Vietnamese text is counted and capitalised by letter, although the host speaks C', async () => {
  const holder = holdDatabase(await aDataDir());
  onTestFinished(() => holder.end('SIGTERM'));
  const { url } = await holder.answer;
  const [row] = await connect(String(url))`
    select length('Đánh giá') as letters, upper('đánh giá') as capitals, current_setting('server_encoding') as encoding`;
  expect(row).toEqual({ letters: 8, capitals: 'ĐÁNH GIÁ', encoding: 'UTF8' });
});

test('nothing is given up for speed, whatever settings are asked for', async () => {
  const database = await startEmbeddedDatabase({
    dataDir: await aDataDir(),
    settings: { fsync: 'off', work_mem: '5MB' },
  });
  onTestFinished(() => database.stop());
  const [row] = await connect(database.url)`
    select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
           current_setting('synchronous_commit') as commits, current_setting('data_checksums') as checksums,
           current_setting('work_mem') as memory`;
  expect(row).toEqual({ fsync: 'on', pages: 'on', commits: 'on', checksums: 'on', memory: '5MB' });
});

test('the server listens on this machine only, and asks everyone for a password', async () => {
  const { url, adminUrl } = await startIn(await aDataDir());
  const sql = connect(adminUrl);
  const settings = await sql`
    select setting from pg_settings where name in ('listen_addresses', 'unix_socket_directories') order by name`;
  expect(settings.map((row) => String(row['setting']))).toEqual(['127.0.0.1', '']);
  const methods = await sql`select distinct auth_method from pg_hba_file_rules`;
  expect(methods).toEqual([{ auth_method: 'scram-sha-256' }]);
  const stranger = connect(url.replace(/:[^:@/]+@/, ':guess@'));
  await expect(stranger`select 1`).rejects.toThrow('password authentication failed');
});

test('the application owns its database and nothing else', async () => {
  const { url } = await startIn(await aDataDir());
  const sql = connect(url);
  await sql`create table ratings (id int primary key)`;
  const [role] = await sql`
    select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user`;
  expect(role).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
  await expect(sql`create database another`).rejects.toThrow('permission denied');
});

test('passwords can be read by their owner only', async () => {
  const dataDir = await aDataDir();
  await startIn(dataDir);
  const path = join(dataDir, 'database-passwords.json');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(await readFile(path, 'utf8')) as object)).toEqual(['superuser', 'application']);
});

test('a folder that only its owner may enter will do, for root too', async () => {
  const { url } = await startIn(await aDataDir(0o700));
  expect(await connect(url)`select 1 as one`).toEqual([{ one: 1 }]);
});

test('what was stored is there after stopping and starting again', async () => {
  const dataDir = await aDataDir();
  const first = await startEmbeddedDatabase({ dataDir });
  await connect(first.url)`create table kept as select 'Vạn Giã' as town`;
  await first.stop();
  const second = await startIn(dataDir);
  expect(await connect(second.url)`select town from kept`).toEqual([{ town: 'Vạn Giã' }]);
});

test('a server that dies by itself comes back under the same address', async () => {
  const dataDir = await aDataDir();
  const sentences: string[] = [];
  const database = await startEmbeddedDatabase({ dataDir, log: (sentence) => sentences.push(sentence) });
  onTestFinished(() => database.stop());
  const dead = await postmasterPid(dataDir);
  process.kill(dead, 'SIGKILL');
  await eventually(async () => (await postmasterPid(dataDir).catch(() => dead)) !== dead);
  await eventually(() =>
    connect(database.url)`select 1`.then(
      () => true,
      () => false,
    ),
  );
  expect(sentences.at(-1)).toContain('khởi động lại');
});

test('S22: a statement that fails leaves neither its words nor its row in the server’s log', async () => {
  const dataDir = await aDataDir();
  const { url } = await startIn(dataDir);
  const sql = connect(url);
  await sql`create table words (said text primary key, often int check (often > 0))`;
  await sql`insert into words values ('Chờ lâu quá', 1)`;
  const refused = [
    sql`insert into words values ('Chờ lâu quá', 1)`,
    sql`insert into words values (${'Lê Thị Mận'}, ${-1})`,
    sql.unsafe(`insert into nowhere values ('Lê Thị Mận', 'Chờ lâu quá')`),
  ];
  for (const statement of refused)
    await expect(statement).rejects.toThrow(/unique constraint|check constraint|does not exist/);
  const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
  expect(log.match(/ERROR: /g)).toHaveLength(refused.length);
  expect(log).not.toMatch(/Chờ lâu|Mận/);
});
