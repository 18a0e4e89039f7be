import type { InvitationDraft, IssuedLink, MembershipDraft, People } from '@hailong/schema/people';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { dropPasskeys, dropTwoFactor, setMembership } from '../../auth/account.store.ts';
import { appendAudit } from '../../auth/audit.store.ts';
import { issueLink } from '../../auth/invitation.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { passkeys, sessions, users } from '../../database/tables/auth.ts';
import { invitations } from '../../database/tables/invitations.ts';
import { memberships } from '../../database/tables/memberships.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { belongsElsewhere, entryTrouble, findMember, type PeopleTrouble } from './member.store.ts';
import { isOwnDoing, keptMembership } from './membership-trouble.ts';

/** Who decides, where. */
export interface Decider {
  readonly officeId: number;
  readonly userId: string;
  readonly actor: string;
}

export interface PeopleStore {
  read(decider: Decider): Promise<People>;
  invite(decider: Decider, draft: InvitationDraft): Promise<IssuedLink | PeopleTrouble>;
  withdraw(decider: Decider, id: string): Promise<PeopleTrouble | null>;
  change(decider: Decider, userId: string, draft: MembershipDraft): Promise<PeopleTrouble | null>;
  remove(decider: Decider, userId: string): Promise<PeopleTrouble | null>;
  /** @returns 'elsewhere' for a person who belongs to other offices too: theirs is not this office's to open */
  renewPassword(decider: Decider, userId: string): Promise<IssuedLink | PeopleTrouble>;
  /** @returns 'elsewhere' for the same reason */
  resetTwoFactor(decider: Decider, userId: string): Promise<PeopleTrouble | null>;
}

export const createPeopleStore = (database: Database): PeopleStore => {
  /** One decision about the office's people at a time. */
  const decide = <T>(officeId: number, work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    database.transaction(async (transaction) => {
      await transaction.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId)).for('no key update');
      return work(transaction);
    });

  return {
    read: async ({ officeId, userId }) => {
      const [people, links, entries] = await Promise.all([
        database
          .select({
            userId: memberships.userId,
            username: users.username,
            displayName: users.name,
            role: memberships.role,
            mayViewNames: memberships.mayViewNames,
            officerId: memberships.officerId,
            hasTwoFactor: users.twoFactorEnabled,
            passkeys: database.$count(passkeys, eq(passkeys.userId, users.id)),
          })
          .from(memberships)
          .innerJoin(users, eq(users.id, memberships.userId))
          .where(eq(memberships.officeId, officeId))
          .orderBy(asc(users.name), asc(users.username)),
        database
          .select()
          .from(invitations)
          .where(and(eq(invitations.officeId, officeId), gt(invitations.expiresAt, new Date())))
          .orderBy(asc(invitations.expiresAt)),
        database
          .select({ id: officers.id, name: officers.name })
          .from(officers)
          .where(
            and(
              eq(officers.officeId, officeId),
              sql`${officers.employedUntil} is null or ${officers.employedUntil} >= ${officers.employedFrom}`,
            ),
          )
          .orderBy(asc(officers.sortOrder), asc(officers.id)),
      ]);
      return {
        people: people.map((person) => ({ ...person, isYou: person.userId === userId })),
        links: links.map(({ id, displayName, role, createdBy, expiresAt, userId: renewed }) => ({
          id,
          kind: renewed === null ? 'invitation' : 'password',
          displayName,
          role,
          createdBy,
          expiresAt: expiresAt.toISOString(),
        })),
        officers: entries,
      };
    },

    invite: ({ officeId, actor }, draft) =>
      decide(officeId, async (transaction) => {
        const kept = keptMembership(draft);
        const trouble = await entryTrouble(transaction, officeId, kept.officerId, null);
        if (trouble !== null) return trouble;
        const { displayName } = draft;
        const link = { officeId, displayName, ...kept, userId: null, createdBy: actor };
        const issued = await issueLink(transaction, link);
        await appendAudit(transaction, { officeId, actor, action: 'person.invited', details: { ...kept } });
        return issued;
      }),

    withdraw: ({ officeId, actor }, id) =>
      decide(officeId, async (transaction) => {
        const [gone] = await transaction
          .delete(invitations)
          .where(and(eq(invitations.officeId, officeId), eq(invitations.id, id)))
          .returning();
        if (!gone) return 'unknown';
        const details = { role: gone.role };
        await appendAudit(transaction, { officeId, actor, action: 'link.withdrawn', details });
        return null;
      }),

    change: ({ officeId, actor, userId: own }, userId, draft) =>
      decide(officeId, async (transaction) => {
        const before = await findMember(transaction, officeId, userId);
        if (!before) return 'unknown';
        const kept = keptMembership(draft);
        if (userId === own && isOwnDoing(before, kept)) return 'own-membership';
        const trouble = await entryTrouble(transaction, officeId, kept.officerId, userId);
        if (trouble !== null) return trouble;
        await setMembership(transaction, { officeId, userId, ...kept });
        const details = { username: before.username, ...kept };
        await appendAudit(transaction, { officeId, actor, action: 'person.changed', details });
        return null;
      }),

    remove: ({ officeId, actor, userId: own }, userId) =>
      decide(officeId, async (transaction) => {
        const before = await findMember(transaction, officeId, userId);
        if (!before) return 'unknown';
        if (userId === own) return 'own-membership';
        await transaction
          .delete(memberships)
          .where(and(eq(memberships.officeId, officeId), eq(memberships.userId, userId)));
        await transaction
          .delete(invitations)
          .where(and(eq(invitations.officeId, officeId), eq(invitations.userId, userId)));
        await transaction.delete(sessions).where(eq(sessions.userId, userId));
        const details = { username: before.username, role: before.role };
        await appendAudit(transaction, { officeId, actor, action: 'person.removed', details });
        return null;
      }),

    renewPassword: ({ officeId, actor }, userId) =>
      decide(officeId, async (transaction) => {
        const member = await findMember(transaction, officeId, userId);
        if (!member) return 'unknown';
        if (await belongsElsewhere(transaction, officeId, userId)) return 'elsewhere';
        const { displayName, role, mayViewNames, officerId, username } = member;
        const link = { officeId, displayName, role, mayViewNames, officerId, userId, createdBy: actor };
        const issued = await issueLink(transaction, link);
        await appendAudit(transaction, { officeId, actor, action: 'password.link-given', details: { username } });
        return issued;
      }),

    resetTwoFactor: ({ officeId, actor, userId: own }, userId) =>
      decide(officeId, async (transaction) => {
        const member = await findMember(transaction, officeId, userId);
        if (!member) return 'unknown';
        // One's own is taken off with one's own password.
        if (userId === own) return 'own-membership';
        if (await belongsElsewhere(transaction, officeId, userId)) return 'elsewhere';
        await dropTwoFactor(transaction, userId);
        await dropPasskeys(transaction, userId);
        await transaction.delete(sessions).where(eq(sessions.userId, userId));
        const details = { username: member.username };
        await appendAudit(transaction, { officeId, actor, action: 'two-factor.reset', details });
        return null;
      }),
  };
};
