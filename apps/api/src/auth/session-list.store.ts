import type { OwnSessions } from '@hailong/schema/people';
import { and, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { sessions } from '../database/tables/auth.ts';
import { ABSOLUTE_SECONDS } from './session-limits.ts';

export interface SessionListStore {
  /** Sessions that still open something, newest first. */
  list(userId: string, currentId: string | null): Promise<OwnSessions>;
  /** Whether there was such a session of that person. */
  end(userId: string, id: string): Promise<boolean>;
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

  end: async (userId, id) => {
    const ended = await database
      .delete(sessions)
      .where(and(eq(sessions.userId, userId), eq(sessions.id, id)))
      .returning({ id: sessions.id });
    return ended.length > 0;
  },
});
