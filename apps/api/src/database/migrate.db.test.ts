import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import { migrateDatabase, UnknownMigration } from './migrate.ts';

const countMigrations = async (url: string): Promise<number> => {
  const database = openDatabase(url, { max: 1 });
  try {
    const rows = await database.execute(sql`select hash from drizzle.__drizzle_migrations`);
    return rows.length;
  } finally {
    await closeDatabase(database);
  }
};

const journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() }).loose()) }).loose();

/** A copy of the migrations with one more at its end, dated `when`. */
const withOneMore = async (when: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(import.meta.dirname, '../../migrations'), folder, { recursive: true });
  const path = join(folder, 'meta/_journal.json');
  const known = journal.parse(JSON.parse(await readFile(path, 'utf8')));
  known.entries.push({ idx: 99, version: '7', when, tag: '0099_more', breakpoints: true });
  await writeFile(path, JSON.stringify(known));
  await writeFile(join(folder, '0099_more.sql'), 'create table more (n int)');
  return folder;
};

test('five servers that start at once on an empty database migrate it once', async () => {
  const url = await anEmptyDatabase();
  await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(url)));
  const { entries } = journal.parse(
    JSON.parse(await readFile(join(import.meta.dirname, '../../migrations/meta/_journal.json'), 'utf8')),
  );
  expect(await countMigrations(url)).toBe(entries.length);
});

test('a second run changes nothing', async () => {
  const url = await anEmptyDatabase();
  await migrateDatabase(url);
  const before = await countMigrations(url);
  await migrateDatabase(url);
  expect(await countMigrations(url)).toBe(before);
});

test('a database of a newer release is left alone, with a sentence', async () => {
  const url = await anEmptyDatabase();
  await migrateDatabase(url, await withOneMore(Date.now()));
  await expect(migrateDatabase(url)).rejects.toThrow(UnknownMigration);
  await expect(migrateDatabase(url)).rejects.toThrow('phiên bản mới hơn');
});

test('a migration that the tool would skip for its date is not passed over in silence', async () => {
  const url = await anEmptyDatabase();
  await migrateDatabase(url);
  await expect(migrateDatabase(url, await withOneMore(1))).rejects.toThrow('dated before');
});
