import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { authSecrets } from '../database/tables/auth.ts';

/**
 * What session cookies are signed with: kept in the database, so that every process behind a proxy has the same one and
 * a restored backup keeps working. It opens nothing alone, since tokens are stored as hashes.
 */
export const readAuthSecret = async (database: Database): Promise<string> => {
  await database
    .insert(authSecrets)
    .values({ secret: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await database
    .select({ secret: authSecrets.secret })
    .from(authSecrets)
    .where(sql`${authSecrets.id} = 1`);
  if (!row) throw new Error('auth_secrets has no row');
  return row.secret;
};
