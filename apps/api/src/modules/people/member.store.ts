import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '../../auth/transaction.ts';
import { users } from '../../database/tables/auth.ts';
import { memberships } from '../../database/tables/memberships.ts';
import { officers } from '../../database/tables/officers.ts';

export type PeopleTrouble = 'unknown' | 'own-membership' | 'entry-unknown' | 'entry-taken' | 'elsewhere';

/** Why a person cannot be tied to that roster entry. */
export const entryTrouble = async (
  transaction: Transaction,
  officeId: number,
  officerId: string | null,
  userId: string | null,
): Promise<PeopleTrouble | null> => {
  if (officerId === null) return null;
  const known = await transaction
    .select({ id: officers.id })
    .from(officers)
    .where(and(eq(officers.officeId, officeId), eq(officers.id, officerId)));
  if (known.length === 0) return 'entry-unknown';
  const others = await transaction
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.officeId, officeId), eq(memberships.officerId, officerId)));
  return others.every((other) => other.userId === userId) ? null : 'entry-taken';
};

export const findMember = async (transaction: Transaction, officeId: number, userId: string) => {
  const [member] = await transaction
    .select({
      role: memberships.role,
      mayViewNames: memberships.mayViewNames,
      officerId: memberships.officerId,
      username: users.username,
      displayName: users.name,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.officeId, officeId), eq(memberships.userId, userId)));
  return member;
};

/** What opens other offices too is not this one's to decide. */
export const belongsElsewhere = async (
  transaction: Transaction,
  officeId: number,
  userId: string,
): Promise<boolean> => {
  const elsewhere = await transaction
    .select({ officeId: memberships.officeId })
    .from(memberships)
    .where(and(eq(memberships.userId, userId), ne(memberships.officeId, officeId)));
  return elsewhere.length > 0;
};
