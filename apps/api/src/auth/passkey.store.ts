import { createHash } from 'node:crypto';
import { and, asc, eq, gt, like, lt } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { passkeys, users, verifications } from '../database/tables/auth.ts';
import type { SignedIn } from './account.store.ts';
import { appendAuditEverywhere } from './audit.store.ts';
import type { KnownPasskey } from './passkey-ceremony.ts';

/** Enough for every device of a person; nobody fills the table. */
const MOST = 20;
const QUESTION_GOOD_FOR = 5 * 60 * 1000;
const PREFIX = 'passkey:';

/** Whose answer is awaited: somebody at the door, or this person who adds a passkey. */
export type Asker = 'sign-in' | { readonly userId: string };

export interface NamedPasskey extends KnownPasskey {
  readonly host: string;
  readonly name: string;
}

const identifierOf = (challenge: string): string => PREFIX + createHash('sha256').update(challenge).digest('base64url');

const valueOf = (asker: Asker): string => (asker === 'sign-in' ? asker : asker.userId);

export const createPasskeyStore = (database: Database) => ({
  /** Remembers what was asked; what nobody answered in time is forgotten. */
  ask: async (challenge: string, asker: Asker, now: Date): Promise<void> => {
    await database
      .delete(verifications)
      .where(and(like(verifications.identifier, `${PREFIX}%`), lt(verifications.expiresAt, now)));
    await database.insert(verifications).values({
      identifier: identifierOf(challenge),
      value: valueOf(asker),
      expiresAt: new Date(now.getTime() + QUESTION_GOOD_FOR),
    });
  },

  /** Whether that was asked and is still open; from now on it is not. Of many answers at once, one finds the row. */
  close: async (challenge: string, asker: Asker, now: Date): Promise<boolean> => {
    const closed = await database
      .delete(verifications)
      .where(
        and(
          eq(verifications.identifier, identifierOf(challenge)),
          eq(verifications.value, valueOf(asker)),
          gt(verifications.expiresAt, now),
        ),
      )
      .returning({ id: verifications.id });
    return closed.length > 0;
  },

  find: async (credentialId: string, host: string) => {
    const [found] = await database
      .select({
        userId: passkeys.userId,
        username: users.username,
        credentialId: passkeys.credentialId,
        publicKey: passkeys.publicKey,
        counter: passkeys.counter,
        transports: passkeys.transports,
      })
      .from(passkeys)
      .innerJoin(users, eq(users.id, passkeys.userId))
      .where(and(eq(passkeys.credentialId, credentialId), eq(passkeys.host, host)));
    return found ?? null;
  },

  /** False when the passkey was used or removed since it was read: a copy of it cannot slip in beside it. */
  use: async ({ credentialId, counter }: KnownPasskey, next: number, now: Date): Promise<boolean> => {
    const used = await database
      .update(passkeys)
      .set({ counter: next, lastUsedAt: now })
      .where(and(eq(passkeys.credentialId, credentialId), eq(passkeys.counter, counter)))
      .returning({ id: passkeys.id });
    return used.length > 0;
  },

  list: (userId: string) =>
    database.select().from(passkeys).where(eq(passkeys.userId, userId)).orderBy(asc(passkeys.createdAt)),

  add: (person: SignedIn, { transports, ...passkey }: NamedPasskey): Promise<'added' | 'enough' | 'known'> =>
    database.transaction(async (transaction) => {
      const { userId } = person;
      // One after the other, so that nobody passes the limit by asking twice at once.
      await transaction.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('no key update');
      if ((await transaction.$count(passkeys, eq(passkeys.userId, userId))) >= MOST) return 'enough';
      const added = await transaction
        .insert(passkeys)
        .values({ ...passkey, userId, transports: [...transports] })
        .onConflictDoNothing()
        .returning({ id: passkeys.id });
      if (added.length === 0) return 'known';
      await appendAuditEverywhere(transaction, person, 'passkey.added');
      return 'added';
    }),

  rename: (person: SignedIn, id: string, name: string): Promise<boolean> =>
    database.transaction(async (transaction) => {
      const renamed = await transaction
        .update(passkeys)
        .set({ name })
        .where(and(eq(passkeys.userId, person.userId), eq(passkeys.id, id)))
        .returning({ id: passkeys.id });
      if (renamed.length > 0) await appendAuditEverywhere(transaction, person, 'passkey.renamed');
      return renamed.length > 0;
    }),

  remove: (person: SignedIn, id: string): Promise<boolean> =>
    database.transaction(async (transaction) => {
      const removed = await transaction
        .delete(passkeys)
        .where(and(eq(passkeys.userId, person.userId), eq(passkeys.id, id)))
        .returning({ id: passkeys.id });
      if (removed.length > 0) await appendAuditEverywhere(transaction, person, 'passkey.removed');
      return removed.length > 0;
    }),
});
