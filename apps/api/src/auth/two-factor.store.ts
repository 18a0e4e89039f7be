import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { twoFactors } from '../database/tables/auth.ts';

/** A code is good for its half minute and one on either side. */
const GOOD_AT_ONCE = 3;

const hashCode = (userId: string, code: string): string =>
  createHash('sha256').update(`${userId} ${code}`).digest('base64url');

export const createTwoFactorStore = (database: Database) => ({
  /** Whether somebody began to join a phone, or has joined one. */
  state: async (userId: string): Promise<'none' | 'begun' | 'confirmed'> => {
    const [found] = await database
      .select({ verified: twoFactors.verified })
      .from(twoFactors)
      .where(eq(twoFactors.userId, userId));
    if (!found) return 'none';
    return found.verified ? 'confirmed' : 'begun';
  },

  /** Uses the code up; false when it was used before. The updated row is the lock. */
  use: async (userId: string, code: string): Promise<boolean> => {
    const hash = hashCode(userId, code);
    const used = twoFactors.usedCodes;
    const updated = await database
      .update(twoFactors)
      .set({ usedCodes: sql`(array_prepend(${hash}, ${used}))[1:${sql.raw(String(GOOD_AT_ONCE))}]` })
      .where(and(eq(twoFactors.userId, userId), sql`not ${hash} = any(${used})`))
      .returning({ id: twoFactors.id });
    return updated.length > 0;
  },
});
