import { usernameSchema } from '@hailong/schema/account';
import { and, eq, gt } from 'drizzle-orm';
import { InvalidConfig } from '../config.ts';
import type { Database } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';
import { setupLinks } from '../database/tables/setup-links.ts';
import { administratorExists, insertUser, setMembership, type NewUser } from './account.store.ts';
import { hashPassword } from './argon2id.ts';
import { appendAudit } from './audit.store.ts';
import { PASSWORD_COMPLAINTS } from './password-complaints.ts';
import { passwordTrouble } from './password-rules.ts';
import { hashSetupToken, newSetupToken, SETUP_LINK_LIFETIME, setupUrl, type ServerAddress } from './setup-link.ts';
import type { Transaction } from './transaction.ts';

/** Administrator of every office there is; null when the username is taken. */
const insertAdministrator = async (transaction: Transaction, user: NewUser, via: string): Promise<string | null> => {
  const userId = await insertUser(transaction, user);
  if (userId === null) return null;
  for (const { id: officeId } of await transaction.select({ id: offices.id }).from(offices).orderBy(offices.id)) {
    await setMembership(transaction, {
      officeId,
      userId,
      role: 'administrator',
      mayViewNames: false,
      officerId: null,
    });
    const actor = user.username.toLowerCase();
    await appendAudit(transaction, { officeId, actor, action: 'administrator.created', details: { via } });
  }
  await transaction.delete(setupLinks);
  return userId;
};

/**
 * The one-time link for the first administrator, to be printed at the start; null once there is one. A new link ends
 * the older ones.
 */
export const createSetupLink = async (
  database: Database,
  server: ServerAddress,
  now = Date.now(),
): Promise<string | null> =>
  database.transaction(async (transaction) => {
    if (await administratorExists(transaction)) return null;
    const token = newSetupToken();
    await transaction.delete(setupLinks);
    await transaction
      .insert(setupLinks)
      .values({ tokenHash: hashSetupToken(token), expiresAt: new Date(now + SETUP_LINK_LIFETIME) });
    return setupUrl(token, server);
  });

const usable = (token: string, now: number) =>
  and(eq(setupLinks.tokenHash, hashSetupToken(token)), gt(setupLinks.expiresAt, new Date(now)));

export const isSetupLinkValid = async (database: Database, token: string, now = Date.now()): Promise<boolean> => {
  const found = await database.select().from(setupLinks).where(usable(token, now));
  return found.length > 0;
};

class UsernameTaken extends Error {}

/**
 * The new administrator's id, or why not. The deleted row is the lock: of many who hold the same link one gets through,
 * and a username that is taken leaves the link as it was.
 */
export const redeemSetupLink = async (
  database: Database,
  token: string,
  user: NewUser,
  now = Date.now(),
): Promise<{ userId: string } | 'link-invalid' | 'username-taken'> => {
  try {
    return await database.transaction(async (transaction) => {
      const used = await transaction.delete(setupLinks).where(usable(token, now)).returning();
      if (used.length === 0 || (await administratorExists(transaction))) return 'link-invalid';
      const userId = await insertAdministrator(transaction, user, 'setup-link');
      if (userId === null) throw new UsernameTaken();
      return { userId };
    });
  } catch (error) {
    if (error instanceof UsernameTaken) return 'username-taken';
    throw error;
  }
};

export interface UnattendedAdministrator {
  readonly username: string;
  readonly password: string;
}

/**
 * ADMIN_USERNAME and ADMIN_PASSWORD: the first administrator without anybody at the screen. Does nothing once there is an
 * administrator or a user of that name, so that the variables may stay where they are.
 * @throws InvalidConfig
 */
export const ensureFirstAdministrator = async (
  database: Database,
  { username, password }: UnattendedAdministrator,
): Promise<void> => {
  const head = 'Cấu hình không hợp lệ · Invalid configuration:\n';
  if (!usernameSchema.safeParse(username).success) {
    throw new InvalidConfig(
      `${head}  ADMIN_USERNAME: 3–40 chữ không dấu, số, dấu chấm, gạch · 3 to 40 plain letters, digits, dots, dashes`,
    );
  }
  const trouble = passwordTrouble(password, [username]);
  if (trouble !== null) throw new InvalidConfig(`${head}  ADMIN_PASSWORD: ${PASSWORD_COMPLAINTS[trouble]}`);
  if (await administratorExists(database)) return;
  const passwordHash = await hashPassword(password);
  await database.transaction((transaction) =>
    insertAdministrator(transaction, { username, displayName: username, passwordHash }, 'environment'),
  );
};
