import type { Account } from '@hailong/schema/account';
import type { Membership, Role } from '@hailong/schema/role';
import { and, asc, eq } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { accounts, passkeys, sessions, twoFactors, users } from '../database/tables/auth.ts';
import { memberships } from '../database/tables/memberships.ts';
import { offices } from '../database/tables/offices.ts';
import type { Transaction } from './transaction.ts';

/** The signed-in person with the numbers that stand for their offices in every table. */
export interface SignedIn extends Omit<Account, 'memberships'> {
  readonly userId: string;
  readonly memberships: (Membership & { readonly officeId: number })[];
}

export interface NewUser {
  readonly username: string;
  readonly displayName: string;
  /** PHC string, see argon2id.ts. */
  readonly passwordHash: string;
}

export interface NewMembership {
  readonly officeId: number;
  readonly userId: string;
  readonly role: Role;
  readonly mayViewNames: boolean;
  readonly officerId: string | null;
}

const CREDENTIAL = 'credential';

/** The new user's id, or null when the username is taken in this deployment. */
export const insertUser = async (transaction: Transaction, user: NewUser): Promise<string | null> => {
  const username = user.username.toLowerCase();
  const [created] = await transaction
    .insert(users)
    // better-auth wants an address; ".invalid" is reserved and reaches nobody (RFC 2606).
    .values({ username, name: user.displayName, email: `${username}@users.invalid` })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (!created) return null;
  await transaction
    .insert(accounts)
    .values({ userId: created.id, accountId: created.id, providerId: CREDENTIAL, password: user.passwordHash });
  return created.id;
};

/** Adds the person to the office, or changes their role there. */
export const setMembership = async (transaction: Transaction, membership: NewMembership): Promise<void> => {
  const { role, mayViewNames, officerId } = membership;
  await transaction
    .insert(memberships)
    .values(membership)
    .onConflictDoUpdate({ target: [memberships.officeId, memberships.userId], set: { role, mayViewNames, officerId } });
};

/** A new password ends every session of that person. */
export const setPassword = async (transaction: Transaction, userId: string, passwordHash: string): Promise<void> => {
  await transaction
    .update(accounts)
    .set({ password: passwordHash, updatedAt: new Date() })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, CREDENTIAL)));
  await transaction.delete(sessions).where(eq(sessions.userId, userId));
};

/** Signing in wants the password alone again: the phone is lost, or the person wants it so. */
export const dropTwoFactor = async (transaction: Transaction, userId: string): Promise<void> => {
  await transaction.delete(twoFactors).where(eq(twoFactors.userId, userId));
  await transaction.update(users).set({ twoFactorEnabled: false }).where(eq(users.id, userId));
};

/** Every device that signs in for the person without a password. */
export const dropPasskeys = async (transaction: Transaction, userId: string): Promise<void> => {
  await transaction.delete(passkeys).where(eq(passkeys.userId, userId));
};

export const findUserId = async (transaction: Transaction, username: string): Promise<string | null> => {
  const [found] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(eq(users.username, username.toLowerCase()));
  return found?.id ?? null;
};

export const administratorExists = async (database: Database | Transaction): Promise<boolean> => {
  const found = await database
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(eq(memberships.role, 'administrator'))
    .limit(1);
  return found.length > 0;
};

export const createAccountStore = (database: Database) => ({
  find: async (userId: string): Promise<SignedIn | null> => {
    const rows = await database
      .select({
        username: users.username,
        displayName: users.name,
        officeId: memberships.officeId,
        office: offices.slug,
        officeName: offices.name,
        role: memberships.role,
        mayViewNames: memberships.mayViewNames,
        officerId: memberships.officerId,
      })
      .from(users)
      .leftJoin(memberships, eq(memberships.userId, users.id))
      .leftJoin(offices, eq(offices.id, memberships.officeId))
      .where(eq(users.id, userId))
      .orderBy(asc(memberships.officeId));
    const [first] = rows;
    if (!first) return null;
    const places = rows.flatMap(({ officeId, office, officeName, role, mayViewNames, officerId }) =>
      officeId === null || office === null || officeName === null || role === null || mayViewNames === null
        ? []
        : [{ officeId, office, officeName, role, mayViewNames, officerId }],
    );
    return { userId, username: first.username, displayName: first.displayName, memberships: places };
  },

  officeNames: async (): Promise<string[]> => {
    const rows = await database.select({ name: offices.name }).from(offices);
    return rows.map(({ name }) => name);
  },

  officeExists: async (slug: string): Promise<boolean> => {
    const found = await database.select({ id: offices.id }).from(offices).where(eq(offices.slug, slug));
    return found.length > 0;
  },
});
