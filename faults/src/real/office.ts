import { readFile } from 'node:fs/promises';
import { startTemporaryDatabase } from '@hailong/embedded-database/temporary';
import postgres from 'postgres';
import type { Held } from '../history.ts';
import { startServer, type Server } from './server.ts';

/** What the server holds, by its own table. */
export const readHeld = async (url: string): Promise<Held[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    const rows = await sql<{ id: string; content: string; isAside: boolean }[]>`
      select id::text as id, encode(content_hash, 'hex') as content, false as "isAside" from ratings
      union all
      select rating_id::text, encode(content_hash, 'hex'), true from set_aside`;
    return [...rows];
  } finally {
    await sql.end();
  }
};

export interface Office {
  readonly server: Server;
  readonly url: string;
  readonly held: () => Promise<Held[]>;
  /** One statement as superuser, in the application's database. */
  readonly asSuperuser: (statement: string) => Promise<void>;
  /** Sends a signal to PostgreSQL and all its processes. */
  readonly signalDatabase: (signal: NodeJS.Signals) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const childrenOf = async (pid: number): Promise<number[]> =>
  (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ').filter(Boolean).map(Number);

/**
 * A server on a PostgreSQL of its own with the sample office; `through` may put something between the two, and `root` is the
 * folder of another installation than this repository.
 */
export const openOffice = async (
  through: (port: number) => Promise<number> = async (port) => port,
  root?: string,
): Promise<Office> => {
  const database = await startTemporaryDatabase({ durable: true, inMemory: true });
  const url = new URL(database.url);
  const adminUrl = new URL(database.adminUrl);
  adminUrl.pathname = url.pathname;
  const asSuperuser = async (statement: string): Promise<void> => {
    const sql = postgres(adminUrl.href, { max: 1, onnotice: () => undefined });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  const asked = postgres(adminUrl.href, { max: 1 });
  const [file] = await asked<
    { pid: number }[]
  >`select split_part(pg_read_file('postmaster.pid'), e'\n', 1)::int as pid`;
  await asked.end();
  const postmaster = file?.pid ?? 0;
  const seen = new URL(url);
  seen.port = String(await through(Number(url.port)));
  const server = await startServer({ DATABASE_URL: seen.href }, root);
  return {
    server,
    url: url.href,
    held: () => readHeld(url.href),
    asSuperuser,
    signalDatabase: async (signal) => {
      for (const pid of [postmaster, ...(await childrenOf(postmaster))]) process.kill(pid, signal);
    },
    close: async () => {
      await server.end('SIGTERM');
      await database.stop();
    },
  };
};
