import type { Paired } from '@hailong/schema/kiosk';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Database } from '../../database/connection.ts';
import { kioskKeys } from '../../database/tables/kiosk-keys.ts';
import { kiosks } from '../../database/tables/kiosks.ts';
import { offices } from '../../database/tables/offices.ts';
import { hashKioskKey, newKioskKey } from '../../kiosk-keys/kiosk-key.ts';

/** Nobody is signed in on a tablet. */
const TABLET = 'kiosk';

/**
 * Exchanges the code with this hash for a key, once: the code is gone with it, and so is the key of the tablet before, whose
 * earlier ratings still count. Null for a code that is unknown, used or too old.
 */
export const pairKiosk = (database: Database, codeHash: Buffer, now: Date): Promise<Paired | null> =>
  database.transaction(async (transaction) => {
    const [kiosk] = await transaction
      .update(kiosks)
      .set({ codeHash: null, codeExpiresAt: null, revokedAt: null })
      .where(and(eq(kiosks.codeHash, codeHash), gt(kiosks.codeExpiresAt, now)))
      .returning({ officeId: kiosks.officeId, id: kiosks.id, name: kiosks.name });
    if (!kiosk) return null;
    const { officeId, id, name } = kiosk;
    await transaction
      .update(kioskKeys)
      .set({ revokedAt: now })
      .where(and(eq(kioskKeys.officeId, officeId), eq(kioskKeys.kioskId, id), isNull(kioskKeys.revokedAt)));
    const key = newKioskKey();
    await transaction.insert(kioskKeys).values({ officeId, kioskId: id, keyHash: hashKioskKey(key), issuedAt: now });
    const [office] = await transaction.select({ slug: offices.slug }).from(offices).where(eq(offices.id, officeId));
    if (!office) throw new Error(`office ${officeId} is gone`);
    await appendAudit(transaction, { officeId, actor: TABLET, action: 'kiosk.paired', details: { kiosk: id } }, now);
    return { key, office: office.slug, kiosk: { id, name } };
  });
