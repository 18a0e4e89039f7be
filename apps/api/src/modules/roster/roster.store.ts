import { randomUUID } from 'node:crypto';
import { apiPaths } from '@hailong/schema/api-paths';
import type { Roster, RosterDraft } from '@hailong/schema/roster';
import { and, asc, eq, max, ne, or, isNull, gte, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { officerPhotos } from '../../database/tables/officer-photos.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { procedures } from '../../database/tables/procedures.ts';
import { lockOffice, readLastImport, type Writer } from '../../table-import/table-import.store.ts';
import type { EncodedPicture } from '../../picture/picture.ts';
import type { RosterSurroundings } from './roster-table.ts';

type Here = Writer & { readonly office: string; readonly officerId: string | null };
export type RosterTrouble = 'unknown' | 'own-entry' | 'code-taken' | 'counter-unknown' | 'changed';

export interface RosterStore {
  read(here: Here, at: Date): Promise<Roster>;
  readSurroundings(here: Here, at: Date): Promise<RosterSurroundings>;
  add(here: Here, draft: RosterDraft): Promise<RosterTrouble | null>;
  change(here: Here, id: string, draft: RosterDraft): Promise<RosterTrouble | null>;
  /** `ids` are all of the roster, in the wanted order. */
  order(here: Here, ids: readonly string[]): Promise<RosterTrouble | null>;
  setPhoto(here: Here, id: string, photo: EncodedPicture | null): Promise<RosterTrouble | null>;
}

/** Everybody but the entries that were a mistake. */
export const listed = (officeId: number) =>
  and(
    eq(officers.officeId, officeId),
    or(isNull(officers.employedUntil), gte(officers.employedUntil, officers.employedFrom)),
  );

const codeIsTaken = async (transaction: Transaction, officeId: number, id: string, code: string | null) => {
  if (code === null) return false;
  const [other] = await transaction
    .select({ id: officers.id })
    .from(officers)
    .where(and(eq(officers.officeId, officeId), eq(officers.code, code), ne(officers.id, id)));
  return other !== undefined;
};

const counterExists = async (transaction: Transaction, officeId: number, id: string | null) => {
  if (id === null) return true;
  const [counter] = await transaction
    .select({ id: counters.id })
    .from(counters)
    .where(and(eq(counters.officeId, officeId), eq(counters.id, id)));
  return counter !== undefined;
};

export const createRosterStore = (database: Database): RosterStore => {
  const readSurroundings: RosterStore['readSurroundings'] = async ({ officeId, officerId }, at) => {
    const [desks, [office]] = await Promise.all([
      database
        .select({ id: counters.id, name: counters.name })
        .from(counters)
        .where(and(eq(counters.officeId, officeId), eq(counters.retired, false)))
        .orderBy(asc(counters.sortOrder), asc(counters.id)),
      database
        .select({ today: sql<string>`(${at.toISOString()}::timestamptz at time zone ${offices.timeZone})::date::text` })
        .from(offices)
        .where(eq(offices.id, officeId)),
    ]);
    if (!office) throw new Error(`office ${officeId} is gone`);
    return { counters: desks, today: office.today, ownId: officerId };
  };

  /** Runs one write on its own turn and logs it, unless `work` finds why it cannot be. */
  const write = (
    { officeId, actor }: Here,
    action: string,
    details: Readonly<Record<string, string | number>>,
    work: (transaction: Transaction) => Promise<RosterTrouble | null>,
  ) =>
    database.transaction(async (transaction) => {
      await lockOffice(transaction, officeId);
      const trouble = await work(transaction);
      if (trouble === null) await appendAudit(transaction, { officeId, actor, action, details });
      return trouble;
    });

  const checked = async (transaction: Transaction, officeId: number, id: string, draft: RosterDraft) => {
    if (await codeIsTaken(transaction, officeId, id, draft.code)) return 'code-taken';
    return (await counterExists(transaction, officeId, draft.counterId)) ? null : 'counter-unknown';
  };

  const update = async (
    transaction: Transaction,
    { officeId, officerId }: Here,
    id: string,
    values: Partial<typeof officers.$inferInsert>,
  ): Promise<RosterTrouble | null> => {
    if (id === officerId) return 'own-entry';
    const done = await transaction
      .update(officers)
      .set(values)
      .where(and(listed(officeId), eq(officers.id, id)))
      .returning({ id: officers.id });
    return done.length === 0 ? 'unknown' : null;
  };

  return {
    readSurroundings,

    read: async (here, at) => {
      const { officeId, office, officerId } = here;
      const [{ counters: desks, today }, rows, fields, lastImport] = await Promise.all([
        readSurroundings(here, at),
        database.select().from(officers).where(listed(officeId)).orderBy(asc(officers.sortOrder), asc(officers.id)),
        database
          .selectDistinct({ field: procedures.field })
          .from(procedures)
          .where(and(eq(procedures.officeId, officeId), procedures.active))
          .orderBy(asc(procedures.field)),
        readLastImport(database, officeId, 'roster'),
      ]);
      const entries = rows.map(({ photoHash, sortOrder: _place, officeId: _office, fields: own, ...row }) => ({
        ...row,
        fields: [...own],
        photo: photoHash === null ? null : apiPaths.photo(office, `${photoHash}.webp`),
        isOwn: row.id === officerId,
      }));
      return { today, counters: [...desks], entries, fields: fields.map(({ field }) => field), lastImport };
    },

    add: (here, draft) => {
      const { officeId } = here;
      const id = randomUUID();
      return write(here, 'officer.added', { officer: id }, async (transaction) => {
        const trouble = await checked(transaction, officeId, id, draft);
        if (trouble !== null) return trouble;
        const [last] = await transaction
          .select({ place: max(officers.sortOrder) })
          .from(officers)
          .where(eq(officers.officeId, officeId));
        await transaction.insert(officers).values({ ...draft, officeId, id, sortOrder: (last?.place ?? -1) + 1 });
        return null;
      });
    },

    change: (here, id, draft) =>
      write(here, 'officer.changed', { officer: id }, async (transaction) => {
        const trouble = await checked(transaction, here.officeId, id, draft);
        return trouble ?? update(transaction, here, id, draft);
      }),

    order: (here, ids) =>
      write(here, 'roster.ordered', { officers: ids.length }, async (transaction) => {
        const { officeId } = here;
        const rows = await transaction.select({ id: officers.id }).from(officers).where(listed(officeId));
        const known = new Set(rows.map(({ id }) => id));
        const isWhole =
          ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
        if (!isWhole) return 'changed';
        await transaction.execute(sql`
          update officers set sort_order = wanted.place - 1
          from json_array_elements_text(${JSON.stringify(ids)}::json) with ordinality as wanted (id, place)
          where officers.office_id = ${officeId} and officers.id = wanted.id::uuid`);
        return null;
      }),

    setPhoto: (here, id, photo) =>
      write(here, photo ? 'officer.photo-set' : 'officer.photo-removed', { officer: id }, async (transaction) => {
        if (photo) {
          const row = { ...photo, officeId: here.officeId, contentType: 'image/webp' as const };
          await transaction.insert(officerPhotos).values(row).onConflictDoNothing();
        }
        return update(transaction, here, id, { photoHash: photo?.hash ?? null });
      }),
  };
};
