import type { CriteriaSet } from '@hailong/schema/criterion';
import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { criteriaSets } from '../../database/tables/criteria-sets.ts';
import { kiosks } from '../../database/tables/kiosks.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { sealingKeys } from '../../database/tables/sealing-keys.ts';
import { findShownKey } from '../../kiosk-keys/shown-key.store.ts';
import type { KioskStanding } from './decide-batch.ts';

/** What never changes or is only ever added to, and may therefore be remembered for a while. */
export interface KnownOffice {
  readonly officeId: number;
  readonly timeZone: string;
  /** Lower-case ids, the departed included. */
  readonly officers: ReadonlySet<string>;
  readonly criteriaSets: ReadonlyMap<number, CriteriaSet>;
  /** Private keys by id, the retired included. */
  readonly sealingKeys: ReadonlyMap<string, string>;
}

/** A kiosk by the SHA-256 of the key its tablet showed, or by its own id, which the file of a tablet names. */
export type WhichKiosk =
  | { readonly keyHash: Buffer; readonly kioskId?: undefined }
  | { readonly kioskId: string; readonly keyHash?: undefined };

export interface KnownKiosk {
  readonly id: string;
  readonly standing: KioskStanding;
  /** Milliseconds its clock was behind when it was last heard; 0 where a batch says so itself. */
  readonly skewMs: number;
}

export interface KnownOfficeStore {
  read(slug: string): Promise<KnownOffice | null>;
  /** The kiosk of the office that is meant; null where there is none. */
  readKiosk(officeId: number, which: WhichKiosk): Promise<KnownKiosk | null>;
}

const standingSince = (revokedAt: Date | null): KioskStanding =>
  revokedAt === null ? 'valid' : { revokedAt: revokedAt.getTime() };

export const createKnownOfficeStore = (database: Database): KnownOfficeStore => ({
  read: async (slug) => {
    const [office] = await database
      .select({ officeId: offices.id, timeZone: offices.timeZone })
      .from(offices)
      .where(eq(offices.slug, slug));
    if (!office) return null;
    const { officeId, timeZone } = office;
    const [people, sets, keys] = await Promise.all([
      database.select({ id: officers.id }).from(officers).where(eq(officers.officeId, officeId)),
      database
        .select({ version: criteriaSets.version, items: criteriaSets.items })
        .from(criteriaSets)
        .where(eq(criteriaSets.officeId, officeId)),
      database
        .select({ id: sealingKeys.id, privateKey: sealingKeys.privateKey })
        .from(sealingKeys)
        .where(eq(sealingKeys.officeId, officeId)),
    ]);
    return {
      officeId,
      timeZone,
      officers: new Set(people.map(({ id }) => id)),
      criteriaSets: new Map(sets.map((set) => [set.version, set])),
      sealingKeys: new Map(keys.map(({ id, privateKey }) => [id, privateKey])),
    };
  },

  readKiosk: async (officeId, { keyHash, kioskId }) => {
    if (keyHash !== undefined) {
      const key = await findShownKey(database, officeId, keyHash);
      return key ? { id: key.kioskId, standing: standingSince(key.revokedAt), skewMs: 0 } : null;
    }
    const [kiosk] = await database
      .select({ id: kiosks.id, revokedAt: kiosks.revokedAt, lastContact: kiosks.lastContact })
      .from(kiosks)
      .where(and(eq(kiosks.officeId, officeId), eq(kiosks.id, kioskId)));
    if (!kiosk) return null;
    const { id, revokedAt, lastContact } = kiosk;
    return { id, standing: standingSince(revokedAt), skewMs: lastContact?.skewMs ?? 0 };
  },
});
