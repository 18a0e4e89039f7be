// People of the administration, made and signed in as an office would: the operator's task, and the sign-in route.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { apiPaths } from '@hailong/schema/api-paths';

const ADD_USER = join(import.meta.dirname, '../../../apps/api/src/tasks/add-user.ts');

export interface Person {
  readonly username: string;
  readonly password: string;
}

export interface NewPerson extends Person {
  /** Slug. */
  readonly office: string;
  readonly displayName: string;
  readonly role: 'administrator' | 'statistician';
}

/** Runs the task by which an operator adds a user. */
export const addUser = async (databaseUrl: string, { office, displayName, role, ...person }: NewPerson) => {
  const about = ['--office', office, '--username', person.username, '--display-name', displayName, '--role', role];
  const child = spawn(process.execPath, [ADD_USER, ...about], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${person.password}\n`);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`add-user ended with ${code}; what it said stands above.`);
};

/** @throws unless the reply is a success */
export const postJson = async (address: string, body: object, cookie = ''): Promise<Response> => {
  const reply = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`${address}: ${reply.status} ${await reply.text()}`);
  return reply;
};

/** What a browser would send along from now on. */
export const signIn = async (origin: string, { username, password }: Person): Promise<string> => {
  const signedIn = await postJson(origin + apiPaths.signIn, { username, password });
  return signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
};
