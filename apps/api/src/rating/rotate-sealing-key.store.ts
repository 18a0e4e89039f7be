import { chooseSuite } from '@hailong/sealing/choose-suite';
import { generateSealingKeyPair } from '@hailong/sealing/key-pair';
import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';
import { sealingKeys } from '../database/tables/sealing-keys.ts';

/**
 * Gives the office of `slug` a new sealing key, which devices learn at their next contact. The present one is retired and kept:
 * it still opens what was sealed to it.
 *
 * @returns the new key's id, or null for an unknown office
 */
export const rotateSealingKey = async (database: Database, slug: string): Promise<string | null> => {
  const keys = await generateSealingKeyPair(await chooseSuite());
  const id = randomUUID();
  return database.transaction(async (transaction) => {
    const [office] = await transaction
      .select({ id: offices.id })
      .from(offices)
      .where(eq(offices.slug, slug))
      .for('update');
    if (!office) return null;
    await transaction
      .update(sealingKeys)
      .set({ retiredAt: new Date() })
      .where(and(eq(sealingKeys.officeId, office.id), isNull(sealingKeys.retiredAt)));
    await transaction.insert(sealingKeys).values({ ...keys, officeId: office.id, id });
    return id;
  });
};
