import { randomUUID } from 'node:crypto';
import { asc, eq, inArray, and, max, sql } from 'drizzle-orm';
import type { Transaction } from '../../auth/transaction.ts';
import { officers } from '../../database/tables/officers.ts';
import type { TableWriter } from '../../table-import/table-import.store.ts';
import { rosterRowSchema, type RosterRow } from './roster-table.ts';
import { listed } from './roster.store.ts';

/** Rows in one statement; PostgreSQL takes 65 535 parameters. */
const PORTION = 1000;

const lastPlace = async (transaction: Transaction, officeId: number): Promise<number> => {
  const [last] = await transaction
    .select({ place: max(officers.sortOrder) })
    .from(officers)
    .where(eq(officers.officeId, officeId));
  return last?.place ?? -1;
};

/** How an import reads and writes the roster. */
export const rosterRows: TableWriter<RosterRow> = {
  name: 'roster',
  identityOf: ({ id }) => id ?? '',
  parse: (stored) => rosterRowSchema.parse(stored),

  readRows: async (transaction, officeId) =>
    (
      await transaction
        .select({
          id: officers.id,
          code: officers.code,
          name: officers.name,
          position: officers.position,
          counterId: officers.counterId,
          fields: officers.fields,
          employedFrom: officers.employedFrom,
          employedUntil: officers.employedUntil,
        })
        .from(officers)
        .where(listed(officeId))
        .orderBy(asc(officers.sortOrder), asc(officers.id))
    ).map((row) => ({ ...row, fields: [...row.fields] })),

  write: async (transaction, officeId, changes) => {
    let place = await lastPlace(transaction, officeId);
    const written = changes.map((change) => ({
      ...change,
      after: { ...change.after, id: change.after.id ?? randomUUID() },
    }));
    const values = written.map(({ before, after }) => {
      if (before === null) place += 1;
      // An entry that is there already keeps its place: the statement below does not write it.
      return { ...after, officeId, sortOrder: place };
    });
    for (let from = 0; from < values.length; from += PORTION) {
      await transaction
        .insert(officers)
        .values(values.slice(from, from + PORTION))
        .onConflictDoUpdate({
          target: [officers.officeId, officers.id],
          set: {
            code: sql`excluded.code`,
            name: sql`excluded.name`,
            position: sql`excluded.position`,
            counterId: sql`excluded.counter_id`,
            fields: sql`excluded.fields`,
            employedFrom: sql`excluded.employed_from`,
            employedUntil: sql`excluded.employed_until`,
          },
        });
    }
    return written;
  },

  // A phone may have fetched the roster meanwhile: the entry stays nameable, but was never employed.
  takeBack: async (transaction, officeId, added) => {
    const ids = added.flatMap(({ id }) => id ?? []);
    for (let from = 0; from < ids.length; from += PORTION) {
      await transaction
        .update(officers)
        .set({ code: null, employedUntil: sql`${officers.employedFrom} - 1` })
        .where(and(eq(officers.officeId, officeId), inArray(officers.id, ids.slice(from, from + PORTION))));
    }
  },
};
