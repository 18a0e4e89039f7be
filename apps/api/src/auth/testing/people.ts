import type { FastifyInstance } from 'fastify';
import type { Role } from '@hailong/schema/role';
import type { Database } from '../../database/connection.ts';
import { insertUser, setMembership } from '../account.store.ts';
import { hashPassword } from '../argon2id.ts';

export const TEST_PASSWORD = 'con trâu gặm cỏ bờ đê';

// Hashing is slow on purpose, and so is each sign-in, which reads the cost from what is stored: as cheap as argon2 allows.
const testPasswordHash = hashPassword(TEST_PASSWORD, { memory: 8, passes: 1, parallelism: 1 });

export interface TestUser {
  readonly username: string;
  readonly officeId: number;
  readonly role: Role;
  readonly mayViewNames?: boolean;
  readonly officerId?: string | null;
  /** For a test that looks at what a password costs. */
  readonly passwordHash?: string;
}

export const addTestUser = async (database: Database, user: TestUser): Promise<void> => {
  const passwordHash = user.passwordHash ?? (await testPasswordHash);
  const { username, officeId, role, mayViewNames = false, officerId = null } = user;
  await database.transaction(async (transaction) => {
    const userId = await insertUser(transaction, { username, displayName: username, passwordHash });
    if (userId === null) throw new Error(`${username} is taken`);
    await setMembership(transaction, { officeId, userId, role, mayViewNames, officerId });
  });
};

/** Signs in through the route and answers the Cookie header of the session. */
export const signInForTest = async (app: FastifyInstance, username: string): Promise<string> => {
  const reply = await app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username, password: TEST_PASSWORD },
  });
  if (reply.statusCode !== 200) throw new Error(`signing in as ${username}: ${reply.statusCode} ${reply.body}`);
  const [cookie] = reply.cookies;
  return `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`;
};

export const officeIdOf = async (database: Database, slug = 'van-gia'): Promise<number> => {
  const [office] = await database.$client<{ id: number }[]>`select id from offices where slug = ${slug}`;
  if (!office) throw new Error(`no office ${slug}`);
  return office.id;
};

/** A second office of the deployment, with nobody on its roster. */
export const insertTestOffice = async (database: Database, slug = 'dai-lanh'): Promise<number> => {
  await database.$client`
    insert into offices (slug, name, superior_name, settings) values (${slug}, 'UBND xã Đại Lãnh', '', '{}')`;
  return officeIdOf(database, slug);
};
