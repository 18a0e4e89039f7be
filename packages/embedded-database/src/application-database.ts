import { createHmac } from 'node:crypto';
import postgres from 'postgres';

import type { Passwords } from './passwords.ts';
import { SUPERUSER } from './server-settings.ts';
import { wrongEncoding } from './troubles.ts';

/** Role and database share the product's name. The role owns its database and nothing else. */
const APPLICATION = 'hailong';
/** Owns nothing: what it may do to a table is granted table by table, so that it cannot switch a guard off. */
const SERVER = 'hailong_server';

/** From the owner's, so that a folder of an earlier release needs no new secret; the way back is not possible. */
const serverPassword = ({ application }: Passwords): string =>
  createHmac('sha256', application).update(SERVER).digest('base64url');

export interface DatabaseUrls {
  /** The application's database, as its owner: no superuser, no right to make databases or roles. */
  readonly url: string;
  /** The same database as the server uses it while it serves: no owner of anything. */
  readonly serverUrl: string;
  /** The maintenance database, as superuser: for tests, backup and restore only. */
  readonly adminUrl: string;
}

export const databaseUrls = (port: number, passwords: Passwords): DatabaseUrls => ({
  url: `postgres://${APPLICATION}:${passwords.application}@127.0.0.1:${port}/${APPLICATION}`,
  serverUrl: `postgres://${SERVER}:${serverPassword(passwords)}@127.0.0.1:${port}/${APPLICATION}`,
  adminUrl: `postgres://${SUPERUSER}:${passwords.superuser}@127.0.0.1:${port}/postgres`,
});

/** Creates the application's roles and database where missing, so that a start cut short is made good by the next. */
export const ensureApplicationDatabase = async (adminUrl: string, passwords: Passwords): Promise<void> => {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  try {
    const [found] = await sql<{ encoding: string; role: boolean; server: boolean; database: boolean }[]>`
      select current_setting('server_encoding') as encoding,
             exists (select from pg_roles where rolname = ${APPLICATION}) as role,
             exists (select from pg_roles where rolname = ${SERVER}) as server,
             exists (select from pg_database where datname = ${APPLICATION}) as database`;
    if (found?.encoding !== 'UTF8') throw wrongEncoding(found?.encoding ?? '?');
    // Utility statements take no parameters; name and password hold no character that needs quoting.
    const createRole = async (name: string, password: string): Promise<void> =>
      void (await sql.unsafe(`create role ${name} login nosuperuser nocreatedb nocreaterole password '${password}'`));
    if (!found.role) await createRole(APPLICATION, passwords.application);
    if (!found.server) await createRole(SERVER, serverPassword(passwords));
    if (!found.database) await sql.unsafe(`create database ${APPLICATION} owner ${APPLICATION}`);
  } finally {
    await sql.end();
  }
};
