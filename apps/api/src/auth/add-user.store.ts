import type { Role } from '@hailong/schema/role';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { memberships } from '../database/tables/memberships.ts';
import { officers } from '../database/tables/officers.ts';
import { offices } from '../database/tables/offices.ts';
import { setupLinks } from '../database/tables/setup-links.ts';
import { dropTwoFactor, findUserId, insertUser, setMembership, setPassword } from './account.store.ts';
import { appendAudit } from './audit.store.ts';
import type { Transaction } from './transaction.ts';

export interface UserToAdd {
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  /** Slug; null = the deployment's first office. */
  readonly office: string | null;
  readonly role: Role;
  readonly mayViewNames: boolean;
  readonly officerId: string | null;
}

export type UserNotAdded = 'office-unknown' | 'officer-unknown' | 'officer-taken';

const findOffice = async (transaction: Transaction, slug: string | null) => {
  const [office] = await transaction
    .select({ officeId: offices.id, slug: offices.slug })
    .from(offices)
    .where(slug === null ? undefined : eq(offices.slug, slug))
    .orderBy(offices.id)
    .limit(1);
  return office;
};

const officerTrouble = async (
  transaction: Transaction,
  officeId: number,
  officerId: string | null,
  userId: string | null,
): Promise<UserNotAdded | null> => {
  if (officerId === null) return null;
  const known = await transaction
    .select({ id: officers.id })
    .from(officers)
    .where(and(eq(officers.officeId, officeId), eq(officers.id, officerId)));
  if (known.length === 0) return 'officer-unknown';
  const others = await transaction
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.officeId, officeId), eq(memberships.officerId, officerId)));
  return others.every((other) => other.userId === userId) ? null : 'officer-taken';
};

/**
 * Adds a person to an office from the server's own console, or gives one who is there already a new password and role:
 * the way back in when nobody can sign in any more.
 */
export const addUser = (
  database: Database,
  user: UserToAdd,
): Promise<UserNotAdded | { readonly office: string; readonly created: boolean }> =>
  database.transaction(async (transaction) => {
    const { username, displayName, passwordHash, role, mayViewNames, officerId } = user;
    const office = await findOffice(transaction, user.office);
    if (!office) return 'office-unknown';
    const { officeId } = office;
    const knownId = await findUserId(transaction, username);
    const trouble = await officerTrouble(transaction, officeId, officerId, knownId);
    if (trouble !== null) return trouble;
    const userId = knownId ?? (await insertUser(transaction, { username, displayName, passwordHash }));
    if (userId === null) throw new Error(`${username} is being added by somebody else`);
    if (knownId !== null) {
      await setPassword(transaction, userId, passwordHash);
      await dropTwoFactor(transaction, userId);
    }
    await setMembership(transaction, { officeId, userId, role, mayViewNames, officerId });
    if (role === 'administrator') await transaction.delete(setupLinks);
    const action = knownId === null ? 'user.added' : 'user.changed';
    const details = { username: username.toLowerCase(), role, mayViewNames, officerId };
    await appendAudit(transaction, { officeId, actor: 'console', action, details });
    return { office: office.slug, created: knownId === null };
  });
