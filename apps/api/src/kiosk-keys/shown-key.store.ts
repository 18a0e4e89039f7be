import { and, eq } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { kioskKeys } from '../database/tables/kiosk-keys.ts';

/** A key that a tablet showed, and whose it is. */
export interface ShownKey {
  readonly kioskId: string;
  /** Null while it is in force. */
  readonly revokedAt: Date | null;
}

/** The key of the office with this SHA-256; null where it holds none. */
export const findShownKey = async (database: Database, officeId: number, keyHash: Buffer): Promise<ShownKey | null> => {
  const [key] = await database
    .select({ kioskId: kioskKeys.kioskId, revokedAt: kioskKeys.revokedAt })
    .from(kioskKeys)
    .where(and(eq(kioskKeys.officeId, officeId), eq(kioskKeys.keyHash, keyHash)));
  return key ?? null;
};
