import { createHash } from 'node:crypto';
import { officeSettingsSchema } from '@hailong/schema/office-settings';
import type { Wifi } from '@hailong/schema/wifi-code';
import { asc, desc, eq, sql, and } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { officerPhotos } from '../../database/tables/officer-photos.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { posterPrints } from '../../database/tables/poster-prints.ts';
import { lockOffice } from '../../table-import/table-import.store.ts';

/** What sheets are drawn from. */
export interface PosterOffice {
  readonly slug: string;
  readonly name: string;
  /** PNG */
  readonly logo: Buffer | null;
  readonly wifi: readonly Wifi[];
  readonly counters: readonly { readonly id: string; readonly name: string }[];
  /** Employed today, in roster order. */
  readonly officers: readonly {
    readonly id: string;
    readonly name: string;
    readonly position: string;
    readonly counter: string | null;
  }[];
}

export interface Print {
  readonly sheet: string;
  readonly codesHash: string;
  readonly printedAt: Date;
}

/** Names what the codes of a sheet say: another address or another Wi-Fi has another. */
export const codesHash = (codes: readonly string[]): string =>
  createHash('sha256').update(codes.join('\n')).digest('hex');

export const createPosterStore = (database: Database) => {
  const readLogo = async (officeId: number, hash: string): Promise<Buffer | null> => {
    const [found] = await database
      .select({ bytes: officerPhotos.bytes })
      .from(officerPhotos)
      .where(and(eq(officerPhotos.officeId, officeId), eq(officerPhotos.hash, hash)));
    return found?.bytes ?? null;
  };

  return {
    read: async (officeId: number, now: Date): Promise<PosterOffice> => {
      const [office] = await database.select().from(offices).where(eq(offices.id, officeId));
      if (!office) throw new Error(`office ${officeId} is gone`);
      const today = sql`(${now.toISOString()}::timestamptz at time zone ${office.timeZone})::date`;
      const present = await database
        .select({ id: officers.id, name: officers.name, position: officers.position, counter: counters.name })
        .from(officers)
        .leftJoin(counters, and(eq(counters.officeId, officers.officeId), eq(counters.id, officers.counterId)))
        .where(
          and(
            eq(officers.officeId, officeId),
            sql`${today} between ${officers.employedFrom} and coalesce(${officers.employedUntil}, 'infinity')`,
          ),
        )
        .orderBy(asc(officers.sortOrder), asc(officers.id));
      const places = await database
        .select({ id: counters.id, name: counters.name })
        .from(counters)
        .where(eq(counters.officeId, officeId))
        .orderBy(asc(counters.sortOrder), asc(counters.id));
      const { slug, name, logoHash, settings } = office;
      const logo = logoHash === null ? null : await readLogo(officeId, logoHash);
      const { wifi } = officeSettingsSchema.parse(settings);
      return { slug, name, logo, wifi, counters: places, officers: present };
    },

    /** The latest print of every sheet, newest first. */
    readPrints: async (officeId: number): Promise<readonly Print[]> => {
      const latest = database
        .selectDistinctOn([posterPrints.sheet])
        .from(posterPrints)
        .where(eq(posterPrints.officeId, officeId))
        .orderBy(posterPrints.sheet, desc(posterPrints.sequence))
        .as('latest');
      return database.select().from(latest).orderBy(desc(latest.sequence));
    },

    remember: async (officeId: number, actor: string, { sheet, codesHash: hash, printedAt }: Print): Promise<void> =>
      database.transaction(async (transaction) => {
        await lockOffice(transaction, officeId);
        const [last] = await transaction
          .select({ sequence: posterPrints.sequence })
          .from(posterPrints)
          .where(eq(posterPrints.officeId, officeId))
          .orderBy(desc(posterPrints.sequence))
          .limit(1);
        await transaction.insert(posterPrints).values({
          officeId,
          sequence: (last?.sequence ?? 0) + 1,
          sheet,
          codesHash: hash,
          printedBy: actor,
          printedAt,
        });
        await appendAudit(transaction, { officeId, actor, action: 'poster.printed', details: { sheet } });
      }),
  };
};
