import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { addMonths } from '@hailong/schema/month';
import { apiPaths } from '@hailong/schema/api-paths';
import { addUser, postJson, signIn } from '../measure/administration.ts';
import { startMeasuredServer } from '../measure/server-process.ts';
import { copyOffices } from './copy-offices.ts';
import { insertMonth, monthNumber } from './insert-ratings.ts';
import { reviewSome } from './review-some.ts';
import type { Planned } from './shape.ts';
import { STATISTICIAN } from './statistician.ts';

const SERVER = join(import.meta.dirname, '../../../apps/api/src/server.ts');
const ROLE = 'hailong';

/** As the product erases them. */
const MONTHS_WITH_TEXTS = 12;

/** One for each processor of the machine the budgets are about. */
const CONNECTIONS = 2;

export const databaseUrl = (url: string, name: Planned['name']): string => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};

/** A process of the product on one of the databases, by the name under which plain http may administer. */
export const startProductOn = async (url: string) => {
  const server = await startMeasuredServer(SERVER, { DATABASE_URL: url, BACKUP_DIR: 'off' });
  return { ...server, origin: server.origin.replace('127.0.0.1', 'localhost') };
};

/** The product makes its own tables and its sample office in the first, the operator a reader of months; the rest are copies. */
export const createDatabases = async (
  admin: Sql,
  url: string,
  [first, ...others]: readonly Planned['name'][],
): Promise<void> => {
  if (first === undefined) return;
  await admin.unsafe(`create database ${first} owner ${ROLE}`);
  const server = await startProductOn(databaseUrl(url, first));
  await server.stop();
  await addUser(databaseUrl(url, first), STATISTICIAN);
  for (const name of others) await admin.unsafe(`create database ${name} owner ${ROLE} template ${first}`);
};

/** Fills it; checks that as many rows came as were planned; leaves it vacuumed. */
export const fillDatabase = async (
  url: string,
  { name, ratings, loads }: Planned,
  say: (progress: string) => void,
): Promise<void> => {
  const sql = postgres(databaseUrl(url, name), { max: CONNECTIONS, fetch_types: false, onnotice: () => undefined });
  try {
    await copyOffices(sql);
    const waiting = [...loads];
    const insertWaiting = async (): Promise<void> => {
      for (let load = waiting.shift(); load !== undefined; load = waiting.shift()) {
        await insertMonth(sql, load);
        say(`${name}: ${load.month}, ${waiting.length} months to go`);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, insertWaiting));
    const last = loads.at(-1)?.month ?? '';
    await reviewSome(sql, monthNumber(addMonths(last, 1 - MONTHS_WITH_TEXTS)));
    const [counted] = await sql<{ n: number }[]>`select count(*)::int as n from ratings`;
    if (counted?.n !== ratings) throw new Error(`${name} holds ${counted?.n} ratings, not ${ratings}.`);
    await sql`vacuum analyze`;
  } finally {
    await sql.end();
  }
};

/** Closes twelve months before `open`, oldest first, as the statistician would: looks at the preview and freezes it. */
export const closeMonths = async (url: string, open: string): Promise<void> => {
  const server = await startProductOn(url);
  try {
    const cookie = await signIn(server.origin, STATISTICIAN);
    for (let before = 12; before >= 1; before -= 1) {
      const month = addMonths(open, -before);
      const preview = await fetch(server.origin + apiPaths.monthClosing(STATISTICIAN.office, month), {
        headers: { cookie },
      });
      const { next } = (await preview.json()) as { next: { revision: number; digest: string } };
      const { revision, digest } = next;
      const address = server.origin + apiPaths.monthRevisions(STATISTICIAN.office, month);
      await postJson(address, { revision, digest }, cookie);
    }
  } finally {
    await server.stop();
  }
};
