import type { CriteriaDraft, CriteriaOverview, PublishedCriteria } from '@hailong/schema/criteria';
import type { CriteriaSet } from '@hailong/schema/criterion';
import { desc, eq, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { criteriaDrafts } from '../../database/tables/criteria-drafts.ts';
import { criteriaSets } from '../../database/tables/criteria-sets.ts';
import { offices } from '../../database/tables/offices.ts';
import { inForceAt, withEnds } from './versions.ts';

/** Who writes, where. */
export interface Writer {
  readonly officeId: number;
  readonly actor: string;
}

export interface CriteriaStore {
  read(officeId: number, at: Date): Promise<CriteriaOverview>;
  /** The draft as saved, or null when somebody saved another in the meantime. */
  saveDraft(writer: Writer, draft: CriteriaDraft): Promise<CriteriaDraft | null>;
  dropDraft(writer: Writer): Promise<void>;
  /**
   * Publishes what `finish` makes of the draft of that revision under the next version.
   * @returns 'changed' when the draft is another by now, 'past' for a day before today
   */
  publish(
    writer: Writer,
    publication: { readonly revision: number; readonly startsOn: string },
    finish: (draft: CriteriaDraft, version: number) => CriteriaSet,
  ): Promise<'published' | 'changed' | 'past'>;
}

const toDraft = ({ items, scoringProfile, revision }: typeof criteriaDrafts.$inferSelect): CriteriaDraft => ({
  items,
  scoringProfile,
  revision,
});

const toPublished = (row: typeof criteriaSets.$inferSelect): Omit<PublishedCriteria, 'validUntil'> => ({
  version: row.version,
  items: row.items,
  ...(row.scoringProfile && { scoringProfile: row.scoringProfile }),
  validFrom: row.validFrom.toISOString(),
});

export const createCriteriaStore = (database: Database): CriteriaStore => {
  /** Locks the office's draft, so that a save and a publication take turns. */
  const lockDraft = async (transaction: Transaction, officeId: number) => {
    await transaction.select({ id: offices.id }).from(offices).where(eq(offices.id, officeId)).for('no key update');
    const [row] = await transaction.select().from(criteriaDrafts).where(eq(criteriaDrafts.officeId, officeId));
    return row ? toDraft(row) : null;
  };

  return {
    read: async (officeId, at) => {
      const [[office], rows, [draft]] = await Promise.all([
        database
          .select({
            timeZone: offices.timeZone,
            today: sql<string>`to_char(${at.toISOString()}::timestamptz at time zone ${offices.timeZone}, 'YYYY-MM-DD')`,
          })
          .from(offices)
          .where(eq(offices.id, officeId)),
        database
          .select()
          .from(criteriaSets)
          .where(eq(criteriaSets.officeId, officeId))
          .orderBy(desc(criteriaSets.version)),
        database.select().from(criteriaDrafts).where(eq(criteriaDrafts.officeId, officeId)),
      ]);
      const versions = withEnds(rows.map(toPublished));
      return {
        timeZone: office?.timeZone ?? '',
        today: office?.today ?? '',
        inForce: inForceAt(versions, at),
        versions,
        draft: draft ? toDraft(draft) : null,
      };
    },

    saveDraft: ({ officeId, actor }, { revision, items, scoringProfile }) =>
      database.transaction(async (transaction) => {
        const before = await lockDraft(transaction, officeId);
        if ((before?.revision ?? 0) !== revision) return null;
        const values = { revision: revision + 1, items, scoringProfile, savedBy: actor, savedAt: new Date() };
        await transaction
          .insert(criteriaDrafts)
          .values({ officeId, ...values })
          .onConflictDoUpdate({ target: criteriaDrafts.officeId, set: values });
        const details = { revision: values.revision, questions: items.length };
        await appendAudit(transaction, { officeId, actor, action: 'criteria.draft-saved', details });
        return { revision: values.revision, items, scoringProfile };
      }),

    dropDraft: ({ officeId, actor }) =>
      database.transaction(async (transaction) => {
        const draft = await lockDraft(transaction, officeId);
        if (!draft) return;
        await transaction.delete(criteriaDrafts).where(eq(criteriaDrafts.officeId, officeId));
        const details = { revision: draft.revision };
        await appendAudit(transaction, { officeId, actor, action: 'criteria.draft-dropped', details });
      }),

    publish: ({ officeId, actor }, { revision, startsOn }, finish) =>
      database.transaction(async (transaction) => {
        const draft = await lockDraft(transaction, officeId);
        if (draft?.revision !== revision) return 'changed';
        const [day] = await transaction
          .select({
            past: sql<boolean>`${startsOn}::date < (now() at time zone ${offices.timeZone})::date`,
            startsAt: sql<string>`to_json(greatest(now(), ${startsOn}::date::timestamp at time zone ${offices.timeZone})) #>> '{}'`,
            newest: sql<number>`(select max(version) from criteria_sets where office_id = ${officeId})`,
          })
          .from(offices)
          .where(eq(offices.id, officeId));
        if (!day || day.past) return 'past';
        const { items, version, scoringProfile = null } = finish(draft, day.newest + 1);
        const validFrom = new Date(day.startsAt);
        await transaction.insert(criteriaSets).values({ officeId, version, items, scoringProfile, validFrom });
        await transaction.delete(criteriaDrafts).where(eq(criteriaDrafts.officeId, officeId));
        const details = { version, questions: items.length, startsOn };
        await appendAudit(transaction, { officeId, actor, action: 'criteria.published', details });
        return 'published';
      }),
  };
};
