import { readFileSync } from 'node:fs';
import { startTemporaryDatabase } from '@hailong/embedded-database/temporary';
import postgres from 'postgres';
import { onTestFinished } from 'vitest';
import { prepareDatabase } from '../src/tasks/prepare-database.ts';

export interface OwnPostgres {
  /** The application's database with the sample office, as its owner. */
  readonly url: string;
  /** One statement as superuser, in the application's database. */
  readonly asSuperuser: (statement: string) => Promise<readonly Record<string, unknown>[]>;
  /** Sends a signal to the server and all its processes. SIGSTOP makes a database that hangs. */
  readonly signal: (signal: NodeJS.Signals) => void;
}

/** A whole PostgreSQL of this test's own, to be mistreated. */
export const ownPostgres = async (): Promise<OwnPostgres> => {
  const server = await startTemporaryDatabase({ inMemory: true });
  await prepareDatabase({ url: server.url, sampleOffice: true, mayLoseData: true });
  const adminUrl = new URL(server.adminUrl);
  adminUrl.pathname = new URL(server.url).pathname;

  const asSuperuser = async (statement: string): Promise<readonly Record<string, unknown>[]> => {
    const sql = postgres(adminUrl.href, { max: 1, onnotice: () => undefined });
    try {
      return await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  const [file] = await asSuperuser(`select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid`);
  const postmaster = Number(file?.['pid']);
  const signal = (name: NodeJS.Signals): void => {
    const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
    for (const pid of [postmaster, ...children.filter(Boolean).map(Number)]) process.kill(pid, name);
  };
  onTestFinished(() => server.stop());
  return { url: server.url, asSuperuser, signal };
};
