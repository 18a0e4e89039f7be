import { apiPaths } from '@hailong/schema/api-paths';
import type { Catalogue } from '@hailong/schema/catalogue';
import { formSettingsSchema } from '@hailong/schema/office-settings';
import { and, asc, desc, eq, lte, notInArray, sql } from 'drizzle-orm';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { criteriaSets } from '../../database/tables/criteria-sets.ts';
import { officerPhotos } from '../../database/tables/officer-photos.ts';
import { officers } from '../../database/tables/officers.ts';
import { hiddenProcedureFields } from '../../database/tables/hidden-procedure-fields.ts';
import { offices } from '../../database/tables/offices.ts';
import { procedures } from '../../database/tables/procedures.ts';
import { sealingKeys } from '../../database/tables/sealing-keys.ts';
import { lookOf } from './look-of.ts';
import { readKioskAnswer, type KioskAnswer } from './kiosk-part.store.ts';

export type CatalogueContent = Omit<Catalogue, 'version'>;

export interface Photo {
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface CatalogueStore {
  /** What devices of the office need on the day of `at`; null for an unknown slug. */
  readCatalogue(slug: string, at: Date): Promise<CatalogueContent | null>;
  /** What the office answers a tablet whose key has this hash; null for an unknown slug. */
  readKiosk(slug: string, keyHash: Buffer, at: Date): Promise<KioskAnswer | null>;
  /** Slug of the office that was created first; null while there is none. */
  readFirstSlug(): Promise<string | null>;
  readPhoto(slug: string, hash: string): Promise<Photo | null>;
}

const EXTENSIONS = { 'image/webp': 'webp', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

export const createCatalogueStore = (database: Database): CatalogueStore => {
  const readOfficers = (officeId: number, timeZone: string, at: Date) => {
    const today = sql`(${at.toISOString()}::timestamptz at time zone ${timeZone})::date`;
    return database
      .select({
        id: officers.id,
        name: officers.name,
        position: officers.position,
        counter: counters.name,
        counterId: officers.counterId,
        photoHash: officers.photoHash,
        photoType: officerPhotos.contentType,
      })
      .from(officers)
      .leftJoin(counters, and(eq(counters.officeId, officers.officeId), eq(counters.id, officers.counterId)))
      .leftJoin(
        officerPhotos,
        and(eq(officerPhotos.officeId, officers.officeId), eq(officerPhotos.hash, officers.photoHash)),
      )
      .where(
        and(
          eq(officers.officeId, officeId),
          sql`${today} between ${officers.employedFrom} and coalesce(${officers.employedUntil}, 'infinity')`,
        ),
      )
      .orderBy(asc(officers.sortOrder), asc(officers.id));
  };

  const readCriteriaSet = async (officeId: number, at: Date) => {
    const [set] = await database
      .select({
        version: criteriaSets.version,
        items: criteriaSets.items,
        scoringProfile: criteriaSets.scoringProfile,
      })
      .from(criteriaSets)
      .where(and(eq(criteriaSets.officeId, officeId), lte(criteriaSets.validFrom, at)))
      .orderBy(desc(criteriaSets.version))
      .limit(1);
    if (!set) return undefined;
    const { scoringProfile, ...questions } = set;
    return scoringProfile ? { ...questions, scoringProfile } : questions;
  };

  const readSealingKey = async (officeId: number) => {
    const [key] = await database
      .select({ id: sealingKeys.id, publicKey: sealingKeys.publicKey })
      .from(sealingKeys)
      .where(and(eq(sealingKeys.officeId, officeId), sql`${sealingKeys.retiredAt} is null`))
      .orderBy(desc(sealingKeys.createdAt))
      .limit(1);
    return key;
  };

  const readCounters = (officeId: number) =>
    database
      .select({ id: counters.id, name: counters.name })
      .from(counters)
      .where(and(eq(counters.officeId, officeId), eq(counters.retired, false)))
      .orderBy(asc(counters.sortOrder), asc(counters.id));

  const readProcedures = (officeId: number) =>
    database
      .select({ code: procedures.code, name: procedures.name, field: procedures.field })
      .from(procedures)
      .where(
        and(
          eq(procedures.officeId, officeId),
          procedures.active,
          notInArray(
            procedures.field,
            database
              .select({ field: hiddenProcedureFields.field })
              .from(hiddenProcedureFields)
              .where(eq(hiddenProcedureFields.officeId, officeId)),
          ),
        ),
      )
      .orderBy(desc(procedures.recentUse), asc(procedures.sortOrder), asc(procedures.code));

  return {
    readCatalogue: async (slug, at) => {
      const [office] = await database.select().from(offices).where(eq(offices.slug, slug));
      if (!office) return null;
      const { id, name, timeZone, sample, settings, logoHash } = office;
      const logo = logoHash === null ? null : apiPaths.photo(slug, `${logoHash}.png`);
      const [roster, criteriaSet, sealingKey, desks, procedureRows] = await Promise.all([
        readOfficers(id, timeZone, at),
        readCriteriaSet(id, at),
        readSealingKey(id),
        readCounters(id),
        readProcedures(id),
      ]);
      if (!criteriaSet || !sealingKey) return null;
      return {
        office: { slug, name, timeZone, sample, logo },
        sealingKey,
        privacyNotice: settings.privacyNotice,
        counters: desks,
        officers: roster.map(({ photoHash, photoType, ...officer }) => ({
          ...officer,
          photo: photoHash && photoType ? apiPaths.photo(slug, `${photoHash}.${EXTENSIONS[photoType]}`) : null,
        })),
        criteriaSet,
        procedures: procedureRows,
        form: formSettingsSchema.parse(settings),
        ...(settings.accent ? { look: lookOf(settings.accent) } : {}),
      };
    },

    readKiosk: (slug, keyHash, at) => readKioskAnswer(database, slug, keyHash, at),

    readFirstSlug: async () => {
      const [office] = await database.select({ slug: offices.slug }).from(offices).orderBy(asc(offices.id)).limit(1);
      return office?.slug ?? null;
    },

    readPhoto: async (slug, hash) => {
      const [photo] = await database
        .select({ contentType: officerPhotos.contentType, bytes: officerPhotos.bytes })
        .from(officerPhotos)
        .innerJoin(offices, eq(offices.id, officerPhotos.officeId))
        .where(and(eq(offices.slug, slug), eq(officerPhotos.hash, hash)));
      return photo ?? null;
    },
  };
};
