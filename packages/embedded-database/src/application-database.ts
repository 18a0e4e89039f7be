import postgres from 'postgres';

import type { Passwords } from './passwords.ts';
import { SUPERUSER } from './server-settings.ts';
import { wrongEncoding } from './troubles.ts';

/** Role and database share the product's name. The role owns its database and nothing else. */
const APPLICATION = 'hailong';

export interface DatabaseUrls {
  /** The application's database, as its owner: no superuser, no right to make databases or roles. */
  readonly url: string;
  /** The maintenance database, as superuser: for tests, backup and restore only. */
  readonly adminUrl: string;
}

export const databaseUrls = (port: number, passwords: Passwords): DatabaseUrls => ({
  url: `postgres://${APPLICATION}:${passwords.application}@127.0.0.1:${port}/${APPLICATION}`,
  adminUrl: `postgres://${SUPERUSER}:${passwords.superuser}@127.0.0.1:${port}/postgres`,
});

/** Creates the application's role and database where missing, so that a start cut short is made good by the next. */
export const ensureApplicationDatabase = async (adminUrl: string, passwords: Passwords): Promise<void> => {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const [found] = await sql<{ encoding: string; role: boolean; database: boolean }[]>`
      select current_setting('server_encoding') as encoding,
             exists (select from pg_roles where rolname = ${APPLICATION}) as role,
             exists (select from pg_database where datname = ${APPLICATION}) as database`;
    if (found?.encoding !== 'UTF8') throw wrongEncoding(found?.encoding ?? '?');
    // Utility statements take no parameters; name and password hold no character that needs quoting.
    if (!found.role) {
      await sql.unsafe(
        `create role ${APPLICATION} login nosuperuser nocreatedb nocreaterole password '${passwords.application}'`,
      );
    }
    if (!found.database) await sql.unsafe(`create database ${APPLICATION} owner ${APPLICATION}`);
  } finally {
    await sql.end();
  }
};
