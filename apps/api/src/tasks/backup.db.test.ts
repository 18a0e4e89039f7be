import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throwawayFolder } from '@hailong/embedded-database/folder-in-memory';
import { chooseSuite } from '@hailong/sealing/choose-suite';
import { seal } from '@hailong/sealing/seal';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { fastProgram, programSource } from '../../test/programs.ts';
import { anEmptyDatabase, aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { buildTestApp } from '../../test/build-test-app.ts';
import { aSampleRating, sendRatings, verdictsOf } from '../../test/send-ratings.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { createCatalogueStore } from '../modules/catalogue/catalogue.store.ts';
import { createOpenBox } from '../rating/open-box.ts';
import { rotateSealingKey } from '../rating/rotate-sealing-key.store.ts';

interface Typed {
  readonly code: number;
  readonly printed: string;
}

const start = (program: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<Typed> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { env: { PATH: process.env['PATH'], TMPDIR: throwawayFolder(), ...env } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, printed: out + err }),
    );
  });

const backup = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Typed> =>
  start(fastProgram('tasks/backup'), env, args);

/** As people type it. */
const backupFromSource = (env: NodeJS.ProcessEnv, ...args: string[]): Promise<Typed> =>
  start(programSource('tasks/backup'), env, args);

/** Typed, as expect's own is not. */
const saying = (words: string): unknown => expect.stringContaining(words);

const anOffice = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hailong-backup-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const databaseUrl = await aDatabaseWithSampleOffice();
  return { folder, databaseUrl, env: { DATABASE_URL: databaseUrl, DATA_DIR: join(folder, 'data') } };
};

const query = async (url: string, statement: string) => {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
};

test('made while the server runs, verified, restored to a blank database: what devices send again is stored once', async () => {
  const { folder, databaseUrl, env } = await anOffice();
  const app = await buildTestApp({ databaseUrl });
  const ratings = Array.from({ length: 40 }, (_, index) =>
    aSampleRating({ id: crypto.randomUUID(), comment: `Cảm ơn\n\\.\n${index}\t"` }),
  );
  await sendRatings(app, ratings.slice(0, 30));

  const made = await backupFromSource(env, 'make');
  expect(made).toMatchObject({ code: 0, printed: saying('30 phiếu') });
  const [name = ''] = await readdir(join(folder, 'backups'));
  const file = join(folder, 'backups', name);
  expect((await readFile(file)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(await backupFromSource(env, 'verify')).toMatchObject({
    code: 0,
    printed: saying('The backup is good'),
  });

  // Acknowledged after the backup, and lost with the machine; the devices still hold ten of them.
  await sendRatings(app, ratings.slice(30));
  const blank = await anEmptyDatabase();
  const restored = await backupFromSource({ ...env, DATABASE_URL: blank }, 'restore', file);
  expect(restored).toMatchObject({ code: 0, printed: saying('Restored') });

  const again = await buildTestApp({ databaseUrl: blank });
  const verdicts = verdictsOf(await sendRatings(again, ratings));
  expect(verdicts).toEqual([...Array<string>(30).fill('already-stored'), ...Array<string>(10).fill('stored')]);
  expect(await query(blank, 'select count(*)::int as n from ratings')).toEqual([{ n: 40 }]);
  const texts = 'select * from rating_texts order by 1, 2';
  expect(await query(blank, texts)).toEqual(await query(databaseUrl, texts));
  // Guards come back with the tables.
  await expect(query(blank, 'delete from ratings')).rejects.toThrow('refused');
});

test('what tablets had sealed before the disaster is opened after a restore, with the key of then and the one before', async () => {
  const { folder, databaseUrl, env } = await anOffice();
  const database = openDatabase(databaseUrl, { max: 2 });
  onTestFinished(() => closeDatabase(database));
  const suite = await chooseSuite();
  const sealed: { keyId: string; id: string; box: string }[] = [];
  for (let round = 0; round < 2; round += 1) {
    if (round > 0) await rotateSealingKey(database, 'van-gia');
    const key = (await createCatalogueStore(database).readCatalogue('van-gia', new Date()))?.sealingKey;
    const id = crypto.randomUUID();
    sealed.push({ keyId: key?.id ?? '', id, box: await seal(suite, key?.publicKey ?? '', id, `phiếu ${round}`) });
  }
  await backup(env, 'make');
  const [name = ''] = await readdir(join(folder, 'backups'));
  const blank = await anEmptyDatabase();
  await backup({ ...env, DATABASE_URL: blank }, 'restore', join(folder, 'backups', name));

  const keys = await query(blank, 'select id, private_key from sealing_keys');
  const openBox = createOpenBox(new Map(keys.map((row) => [String(row['id']), String(row['private_key'])])));
  expect(await Promise.all(sealed.map(({ keyId, id, box }) => openBox(keyId, id, box)))).toEqual([
    'phiếu 0',
    'phiếu 1',
  ]);
});

test('a database that holds something is replaced only when that is said, and left alone while somebody uses it', async () => {
  const { folder, databaseUrl, env } = await anOffice();
  await backup(env, 'make');
  const [name = ''] = await readdir(join(folder, 'backups'));
  const file = join(folder, 'backups', name);
  await query(databaseUrl, "update offices set name = 'sau khi sao lưu'");

  expect(await backup(env, 'restore', file)).toMatchObject({ code: 1, printed: saying('not empty') });
  const user = postgres(databaseUrl, { max: 1 });
  await user`select 1`;
  expect(await backup(env, 'restore', file, '--replace')).toMatchObject({
    code: 1,
    printed: saying('Stop it'),
  });
  await user.end();
  expect(await query(databaseUrl, 'select name from offices')).toEqual([{ name: 'sau khi sao lưu' }]);
  expect(await backup(env, 'restore', file, '--replace')).toMatchObject({ code: 0 });
  expect(await query(databaseUrl, 'select name from offices')).not.toEqual([{ name: 'sau khi sao lưu' }]);
});

test('a file changed in one byte, cut short, or opened with another key changes nothing', async () => {
  const { folder, env } = await anOffice();
  await backup(env, 'make');
  const [name = ''] = await readdir(join(folder, 'backups'));
  const whole = await readFile(join(folder, 'backups', name));
  const blank = await anEmptyDatabase();
  const refused = async (bytes: Buffer, ...more: string[]) => {
    const path = join(folder, 'spoilt.age');
    await writeFile(path, bytes);
    const { code, printed } = await backup({ ...env, DATABASE_URL: blank }, 'restore', path, ...more);
    expect([code, printed]).toEqual([1, saying('cannot be read')]);
    expect(await query(blank, "select from pg_tables where schemaname = 'public'")).toEqual([]);
  };
  const flipped = Buffer.from(whole);
  flipped[flipped.length - 100] = (flipped.at(-100) ?? 0) ^ 1;
  await refused(flipped);
  await refused(whole.subarray(0, whole.length - 1));
  const otherKey = join(folder, 'other-key.txt');
  await writeFile(otherKey, 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA');
  await refused(whole, '--key', otherKey);
});

test('what was typed wrongly is answered with the usage, a missing key with what to do', async () => {
  const { env } = await anOffice();
  expect(await backup(env, 'erase')).toMatchObject({
    code: 1,
    printed: saying('npm run backup -- make'),
  });
  expect(await backup(env, 'verify')).toMatchObject({ code: 1, printed: saying('no backup yet') });
  expect(await backup(env, 'restore', 'x.age')).toMatchObject({ code: 1, printed: saying('--key') });
});
