import { and, eq, ne } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { accounts, sessions } from '../database/tables/auth.ts';
import { dropTwoFactor, type SignedIn } from './account.store.ts';
import { appendAuditEverywhere } from './audit.store.ts';
import { verifyPassword } from './argon2id.ts';

const CREDENTIAL = 'credential';

/** What a person changes about how they get in. */
export const createOwnSecurityStore = (database: Database) => ({
  isPassword: async (userId: string, password: string): Promise<boolean> => {
    const [account] = await database
      .select({ password: accounts.password })
      .from(accounts)
      .where(and(eq(accounts.userId, userId), eq(accounts.providerId, CREDENTIAL)));
    return typeof account?.password === 'string' && verifyPassword(password, account.password);
  },

  /** Every other session ends: whoever knew the old password is out. */
  changePassword: (person: SignedIn, passwordHash: string, keptSession: string): Promise<void> =>
    database.transaction(async (transaction) => {
      const { userId } = person;
      await transaction
        .update(accounts)
        .set({ password: passwordHash, updatedAt: new Date() })
        .where(and(eq(accounts.userId, userId), eq(accounts.providerId, CREDENTIAL)));
      await transaction.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, keptSession)));
      await appendAuditEverywhere(transaction, person, 'password.changed');
    }),

  recordTwoFactor: (person: SignedIn): Promise<void> =>
    database.transaction((transaction) => appendAuditEverywhere(transaction, person, 'two-factor.confirmed')),

  removeTwoFactor: (person: SignedIn): Promise<void> =>
    database.transaction(async (transaction) => {
      await dropTwoFactor(transaction, person.userId);
      await appendAuditEverywhere(transaction, person, 'two-factor.removed');
    }),
});
