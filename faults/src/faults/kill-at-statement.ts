import { readKnownMigrations } from '../../../apps/api/src/database/migrate.ts';
import type { Control, OpenFault } from '../fault.ts';
import { createRandom } from '../random.ts';
import { openOffice } from '../real/office.ts';
import { readApplied, readSchema } from '../real/read-schema.ts';
import { openStatementProxy } from '../real/statement-proxy.ts';
import { programOf } from '../real/programs.ts';
import { startMigrating } from './migrators.ts';

/** What the migrator asks around its files: lock, what was applied before and after, its own table, begin and commit. */
const AROUND_THE_FILES = 9;
const migrations = readKnownMigrations();
/** Of an empty database that is brought up to date, with the note about each file. */
export const STATEMENTS = migrations.reduce((sum, { sql }) => sum + sql.length + 1, AROUND_THE_FILES);

/** Places differ as much as they can when only a few are tried: a prime that does not divide their number. */
const STRIDE = 61;

const MOMENTS = ['before it passes', 'as it passes', 'a moment after it has passed'] as const;

/** Without the migrator's own book, which it makes before it begins. */
const made = (schema: readonly string[]): readonly string[] =>
  schema.filter((line) => !line.includes('__drizzle_migrations'));

const compare = (name: string, found: readonly string[], whole: readonly string[]): string[] => {
  const [here, there] = [new Set(found), new Set(whole)];
  const odd = [
    ...whole.filter((line) => !here.has(line)).map((line) => `missing: ${line}`),
    ...found.filter((line) => !there.has(line)).map((line) => `too much: ${line}`),
  ];
  return odd.length === 0 ? [] : [`${name}: half a schema, ${odd.length} lines differ, ${odd[0]?.slice(0, 120)}`];
};

const openKilling = async () => {
  const office = await openOffice();
  const program = await programOf('tasks/migrate');
  const start = (url: string) => startMigrating(program, url);
  const proxy = await openStatementProxy(Number(new URL(office.url).port));
  let count = 0;
  const fresh = async () => {
    count += 1;
    const name = `at_statement_${count}`;
    await office.asSuperuser(`create database ${name} owner hailong template template0`);
    const direct = new URL(office.url);
    direct.pathname = `/${name}`;
    const watched = new URL(direct);
    watched.port = String(proxy.port);
    const drop = async (): Promise<void> => office.asSuperuser(`drop database ${name} with (force)`);
    return { url: direct.href, watched: watched.href, drop };
  };

  const whole = await fresh();
  const statements: string[] = [];
  proxy.watch((statement) => {
    statements.push(statement);
    return true;
  });
  const { ended } = start(whole.watched);
  const complaint = await ended;
  if (complaint !== null) throw new Error(complaint);
  if (statements.length !== STATEMENTS)
    throw new Error(`${statements.length} statements, not ${STATEMENTS}: correct AROUND_THE_FILES`);
  const schema = await readSchema(whole.url);
  const applied = await readApplied(whole.url);
  await whole.drop();
  return {
    start,
    fresh,
    statements,
    schema,
    applied,
    watch: proxy.watch,
    rewrite: proxy.rewrite,
    close: async (): Promise<void> => {
      await proxy.close();
      await office.close();
    },
  };
};

type Killing = Awaited<ReturnType<typeof openKilling>>;

/** Migrates through the proxy and is killed at the statement; resolves when the process is gone. */
const migrateAndDie = async (killing: Killing, url: string, place: number, moment: number, ms: number) => {
  let seen = 0;
  killing.watch(() => {
    seen += 1;
    if (seen !== place + 1) return seen <= place;
    if (moment === 2) setTimeout(() => child.kill('SIGKILL'), ms);
    else child.kill('SIGKILL');
    return moment !== 0;
  });
  const { child, ended } = killing.start(url);
  await ended;
  return seen > place ? [] : [`was never asked for statement ${place + 1}`];
};

/** One process dies at one statement; two that start after it find nothing or everything, and bring it to its end once. */
export const killAtStatement = async (): Promise<OpenFault> => {
  const killing = await openKilling();
  return {
    run: async (seed) => {
      const random = createRandom(seed);
      const place = (seed * STRIDE) % STATEMENTS;
      // Another one at each place in the next round.
      const moment = (seed + Math.floor(seed / STATEMENTS)) % MOMENTS.length;
      const database = await killing.fresh();
      try {
        const died = await migrateAndDie(killing, database.watched, place, moment, random.between(0, 3));
        const before = made(await readSchema(database.url));
        const restarts = [killing.start(database.url), killing.start(database.url)];
        const complaints = await Promise.all(restarts.map(({ ended }) => ended));
        const after = await readSchema(database.url);
        const applied = await readApplied(database.url);
        return [
          ...died,
          ...(before.length === 0 ? [] : compare('after the kill', before, made(killing.schema))),
          ...complaints.filter((complaint) => complaint !== null),
          ...compare('after the restart', after, killing.schema),
          ...(applied.join() === killing.applied.join() ? [] : [`${applied.length} notes of applied migrations`]),
        ].map(
          (line) => `${MOMENTS[moment]}, statement ${place + 1} (${killing.statements[place]?.slice(0, 60)}): ${line}`,
        );
      } finally {
        await database.drop();
      }
    },
    close: killing.close,
  };
};

/** As long as before: the lengths of the protocol stay right, and an empty statement is a statement. */
const withoutBegin = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(/\bbegin\b(?=\s*\0)/gi, '     '), 'latin1');

/** Statements that are each on the disk as soon as they have run leave half a schema behind. */
export const withoutTransaction: Control = {
  name: 'migrations outside a transaction',
  attempts: 1,
  run: async (seed) => {
    const killing = await openKilling();
    const database = await killing.fresh();
    try {
      killing.rewrite(withoutBegin);
      const place = createRandom(seed).between(20, STATEMENTS - 20);
      await migrateAndDie(killing, database.watched, place, 0, 0);
      return compare('after the kill', made(await readSchema(database.url)), made(killing.schema));
    } finally {
      await database.drop();
      await killing.close();
    }
  },
};
