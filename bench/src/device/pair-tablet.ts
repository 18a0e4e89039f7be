import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { apiPaths } from '@hailong/schema/api-paths';
import { OFFICE } from './in-page.ts';
import { API, type Product } from './product.ts';

const ADMINISTRATOR = { username: 'quan.tri', password: 'Kiosk-hai-long-2026' };

/** Runs the task by which an operator adds a user. */
const addAdministrator = async ({ databaseUrl }: Product): Promise<void> => {
  const { username, password } = ADMINISTRATOR;
  const about = ['--office', OFFICE, '--username', username, '--display-name', 'Quản trị', '--role', 'administrator'];
  const child = spawn(process.execPath, [join(API, 'tasks/add-user.ts'), ...about], {
    env: { PATH: process.env['PATH'], DATABASE_URL: databaseUrl },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${password}\n`);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`add-user ended with ${code}; what it said stands above.`);
};

/** The code with which a tablet becomes the one of the sample's first counter, as an administrator gets it. */
export const pairingCode = async (product: Product): Promise<string> => {
  await addAdministrator(product);
  const post = async (path: string, body: object, cookie = ''): Promise<Response> => {
    const reply = await fetch(product.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return reply;
  };
  const signedIn = await post(apiPaths.signIn, ADMINISTRATOR);
  const cookies = signedIn.headers.getSetCookie().map((line) => line.split(';')[0]);
  const counterId = product.catalogue.counters[0]?.id ?? null;
  const kiosk = { name: 'Máy quầy 1', counterId, pin: '2580' };
  const created = await post(apiPaths.kiosks(OFFICE), kiosk, cookies.join('; '));
  return ((await created.json()) as { readonly code: string }).code;
};
