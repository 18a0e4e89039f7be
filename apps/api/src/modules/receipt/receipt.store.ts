import { and, eq, sql } from 'drizzle-orm';
import type { Month } from '@hailong/schema/month';
import type { Database } from '../../database/connection.ts';
import { monthFromNumber } from '../../database/month-number.ts';
import { offices } from '../../database/tables/offices.ts';
import { ratingTexts } from '../../database/tables/rating-texts.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { sealingKeys } from '../../database/tables/sealing-keys.ts';
import { setAside } from '../../database/tables/set-aside.ts';
import type { StoredRating } from './is-unchanged.ts';

export interface FoundRating extends StoredRating {
  readonly receivedAt: Date;
  readonly month: Month;
}

export interface FoundSetAside {
  readonly receivedAt: Date;
  readonly payload: string;
  readonly contentHash: Buffer;
}

export interface ReceiptStore {
  readOfficeId(slug: string): Promise<number | null>;
  /** `receipt`: the 10 bytes of a receipt code. */
  findRating(officeId: number, receipt: Buffer): Promise<FoundRating | null>;
  findSetAside(officeId: number, receipt: Buffer): Promise<FoundSetAside | null>;
  readSealingKeys(officeId: number): Promise<ReadonlyMap<string, string>>;
}

export const createReceiptStore = (database: Database): ReceiptStore => ({
  readOfficeId: async (slug) => {
    const [office] = await database.select({ id: offices.id }).from(offices).where(eq(offices.slug, slug));
    return office?.id ?? null;
  },

  findRating: async (officeId, receipt) => {
    const [row] = await database
      .select({ rating: ratings, texts: ratingTexts })
      .from(ratings)
      .leftJoin(ratingTexts, and(eq(ratingTexts.officeId, ratings.officeId), eq(ratingTexts.ratingId, ratings.id)))
      .where(
        and(
          eq(ratings.officeId, officeId),
          sql`substring(sha256(('receipt' || ${ratings.id}::text)::bytea) from 1 for 10) = ${receipt}`,
        ),
      )
      .limit(1);
    if (!row) return null;
    const { rating, texts } = row;
    const {
      customerName = null,
      comment = null,
      procedureName = null,
      extra = null,
      remainingHash = null,
    } = texts ?? {};
    return {
      receivedAt: rating.receivedAt,
      month: monthFromNumber(rating.month),
      contentHash: rating.contentHash,
      remainingHash,
      folded: {
        id: rating.id,
        officerId: rating.officerId,
        kind: rating.kind,
        criteriaSet: rating.criteriaSet,
        scores: rating.scores,
        reasons: rating.reasons,
        procedureCode: rating.procedureCode,
        procedureName,
        outcome: rating.outcome,
        assisted: rating.assisted,
        language: rating.language,
        noticeVersion: rating.noticeVersion,
        suggestionType: rating.suggestionType,
        channel: rating.channel,
        ratedAt: rating.ratedAt,
        customerName,
        comment,
        extra,
      },
    };
  },

  findSetAside: async (officeId, receipt) => {
    const [row] = await database
      .select({
        receivedAt: setAside.receivedAt,
        payload: setAside.payload,
        // Of what was erased only the remainder can be vouched for.
        contentHash: sql<Buffer>`coalesce(${setAside.remainingHash}, ${setAside.contentHash})`,
      })
      .from(setAside)
      .where(
        and(
          eq(setAside.officeId, officeId),
          sql`substring(sha256(('receipt' || ${setAside.ratingId}::text)::bytea) from 1 for 10) = ${receipt}`,
        ),
      )
      .orderBy(setAside.receivedAt)
      .limit(1);
    return row ?? null;
  },

  readSealingKeys: async (officeId) => {
    const rows = await database
      .select({ id: sealingKeys.id, privateKey: sealingKeys.privateKey })
      .from(sealingKeys)
      .where(eq(sealingKeys.officeId, officeId));
    return new Map(rows.map(({ id, privateKey }) => [id, privateKey]));
  },
});
