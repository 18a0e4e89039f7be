import type { IssuedLink, LinkPurpose } from '@hailong/schema/people';
import type { Role } from '@hailong/schema/role';
import { and, eq, gt, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { users } from '../database/tables/auth.ts';
import { invitations } from '../database/tables/invitations.ts';
import { memberships } from '../database/tables/memberships.ts';
import { offices } from '../database/tables/offices.ts';
import { insertUser, setMembership, setPassword, type NewUser } from './account.store.ts';
import { appendAudit } from './audit.store.ts';
import { hashSetupToken, newSetupToken } from './setup-link.ts';
import type { Transaction } from './transaction.ts';

/** Long enough to reach somebody who is away for the weekend. */
const LIFETIME = 3 * 24 * 60 * 60 * 1000;

export interface NewLink {
  readonly officeId: number;
  readonly displayName: string;
  readonly role: Role;
  readonly mayViewNames: boolean;
  readonly officerId: string | null;
  /** Whose password it renews; null makes a new account. */
  readonly userId: string | null;
  readonly createdBy: string;
}

/** The only time the token is known here. A new link for the same account ends the older ones. */
export const issueLink = async (transaction: Transaction, link: NewLink, now = Date.now()): Promise<IssuedLink> => {
  const { officeId, userId } = link;
  await transaction
    .delete(invitations)
    .where(and(eq(invitations.officeId, officeId), lt(invitations.expiresAt, new Date(now))));
  if (userId !== null) {
    await transaction
      .delete(invitations)
      .where(and(eq(invitations.officeId, officeId), eq(invitations.userId, userId)));
  }
  const token = newSetupToken();
  const expiresAt = new Date(now + LIFETIME);
  await transaction.insert(invitations).values({ ...link, tokenHash: hashSetupToken(token), expiresAt });
  return { token, expiresAt: expiresAt.toISOString() };
};

const usable = (token: string) =>
  and(eq(invitations.tokenHash, hashSetupToken(token)), gt(invitations.expiresAt, new Date()));

/** What the link is for, or null when it is none of ours or no longer good. */
export const findLink = async (database: Database, token: string): Promise<LinkPurpose | null> => {
  const [found] = await database
    .select({ officeName: offices.name, displayName: invitations.displayName, username: users.username })
    .from(invitations)
    .innerJoin(offices, eq(offices.id, invitations.officeId))
    .leftJoin(users, eq(users.id, invitations.userId))
    .where(usable(token));
  return found ? { kind: found.username === null ? 'invitation' : 'password', ...found } : null;
};

class LinkInvalid extends Error {}
class UsernameTaken extends Error {}

const isEntryTaken = async (transaction: Transaction, officeId: number, officerId: string): Promise<boolean> => {
  const holders = await transaction
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.officeId, officeId), eq(memberships.officerId, officerId)));
  return holders.length > 0;
};

/** Makes the invited person's account. A username that is taken leaves the link as it was. */
export const redeemInvitation = async (
  database: Database,
  token: string,
  user: NewUser,
): Promise<{ readonly userId: string } | 'link-invalid' | 'username-taken'> => {
  try {
    return await database.transaction(async (transaction) => {
      const [link] = await transaction
        .delete(invitations)
        .where(and(usable(token), isNull(invitations.userId)))
        .returning();
      if (!link) throw new LinkInvalid();
      const { officeId, role, mayViewNames, officerId, createdBy } = link;
      // Somebody else got the roster entry meanwhile: without it this person could see their own ratings.
      if (officerId !== null && (await isEntryTaken(transaction, officeId, officerId))) {
        throw new LinkInvalid();
      }
      const userId = await insertUser(transaction, user);
      if (userId === null) throw new UsernameTaken();
      await setMembership(transaction, { officeId, userId, role, mayViewNames, officerId });
      const actor = user.username.toLowerCase();
      const details = { role, invitedBy: createdBy };
      await appendAudit(transaction, { officeId, actor, action: 'invitation.redeemed', details });
      return { userId };
    });
  } catch (error) {
    if (error instanceof LinkInvalid) return 'link-invalid';
    if (error instanceof UsernameTaken) return 'username-taken';
    throw error;
  }
};

/** Sets the password of the link's account and ends its sessions; false when the link is not good. */
export const redeemPasswordLink = (database: Database, token: string, passwordHash: string): Promise<boolean> =>
  database.transaction(async (transaction) => {
    const [link] = await transaction
      .delete(invitations)
      .where(and(usable(token), isNotNull(invitations.userId)))
      .returning();
    if (!link || link.userId === null) return false;
    const { officeId, userId, createdBy } = link;
    await setPassword(transaction, userId, passwordHash);
    const [user] = await transaction.select({ username: users.username }).from(users).where(eq(users.id, userId));
    const details = { givenBy: createdBy };
    await appendAudit(transaction, { officeId, actor: user?.username ?? '', action: 'password.renewed', details });
    return true;
  });
