import type { OwnSessions } from '@hailong/schema/people';
import { and, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { sessions } from '../database/tables/auth.ts';
import type { SignedIn } from './account.store.ts';
import { appendAuditEverywhere } from './audit.store.ts';
import { ABSOLUTE_SECONDS } from './session-limits.ts';

export interface SessionListStore {
  /** Sessions that still open something, newest first. */
  list(userId: string, currentId: string | null): Promise<OwnSessions>;
  /** Whether there was such a session of that person; every office they belong to has it in its log. */
  end(person: Pick<SignedIn, 'userId' | 'username' | 'memberships'>, id: string): Promise<boolean>;
}

export const createSessionList = (database: Database): SessionListStore => ({
  list: async (userId, currentId) => {
    const now = Date.now();
    const oldest = new Date(now - ABSOLUTE_SECONDS * 1000);
    const rows = await database
      .select()
      .from(sessions)
      .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, new Date(now)), gt(sessions.createdAt, oldest)))
      .orderBy(desc(sessions.updatedAt));
    return {
      sessions: rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
        id,
        startedAt: createdAt.toISOString(),
        lastSeenAt: updatedAt.toISOString(),
        browser: userAgent ?? '',
        isThis: id === currentId,
      })),
    };
  },

  end: (person, id) =>
    database.transaction(async (transaction) => {
      const ended = await transaction
        .delete(sessions)
        .where(and(eq(sessions.userId, person.userId), eq(sessions.id, id)))
        .returning({ id: sessions.id });
      if (ended.length > 0) await appendAuditEverywhere(transaction, person, 'session.ended');
      return ended.length > 0;
    }),
});
