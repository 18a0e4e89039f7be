import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { apiPaths } from '@hailong/schema/api-paths';

const ADD_USER = join(import.meta.dirname, '../../../apps/api/src/tasks/add-user.ts');
const ADMINISTRATOR = { username: 'quan.tri', password: 'Kiosk-hai-long-2026' };

/** Runs the task by which an operator adds a user. */
export const addAdministrator = async (databaseUrl: string, office: string): Promise<void> => {
  const { username, password } = ADMINISTRATOR;
  const about = ['--office', office, '--username', username, '--display-name', 'Quản trị', '--role', 'administrator'];
  const child = spawn(process.execPath, [ADD_USER, ...about], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${password}\n`);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`add-user ended with ${code}; what it said stands above.`);
};

/** The cookies of that administrator's session; `origin` by the name under which plain http may administer. */
export const signIn = async (origin: string): Promise<string> => {
  const reply = await fetch(origin + apiPaths.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(ADMINISTRATOR),
  });
  if (!reply.ok) throw new Error(`signing in: ${reply.status} ${await reply.text()}`);
  const cookies = reply.headers.getSetCookie().map((line) => line.split(';')[0]);
  return cookies.join('; ');
};
