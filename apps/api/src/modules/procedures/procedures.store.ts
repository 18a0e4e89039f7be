import type { ProcedureList } from '@hailong/schema/procedure-list';
import { and, asc, desc, eq, inArray, max, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { Database } from '../../database/connection.ts';
import { hiddenProcedureFields } from '../../database/tables/hidden-procedure-fields.ts';
import { procedures } from '../../database/tables/procedures.ts';
import { readLastImport, type TableWriter, type Writer } from '../../table-import/table-import.store.ts';
import { procedureRowSchema, type ProcedureRow } from './procedure-table.ts';

const PORTION = 1000;

export const createProcedureStore = (database: Database) => ({
  read: async (officeId: number): Promise<ProcedureList> => {
    const [rows, hidden, lastImport] = await Promise.all([
      database
        .select({
          code: procedures.code,
          name: procedures.name,
          field: procedures.field,
          isCurrent: procedures.active,
          recentUse: procedures.recentUse,
        })
        .from(procedures)
        .where(eq(procedures.officeId, officeId))
        .orderBy(desc(procedures.active), desc(procedures.recentUse), asc(procedures.sortOrder), asc(procedures.code)),
      database
        .select({ field: hiddenProcedureFields.field })
        .from(hiddenProcedureFields)
        .where(eq(hiddenProcedureFields.officeId, officeId)),
      readLastImport(database, officeId, 'procedures'),
    ]);
    return { procedures: rows, hiddenFields: hidden.map(({ field }) => field), lastImport };
  },

  setField: ({ officeId, actor }: Writer, field: string, offered: boolean): Promise<void> =>
    database.transaction(async (transaction) => {
      await (offered
        ? transaction
            .delete(hiddenProcedureFields)
            .where(and(eq(hiddenProcedureFields.officeId, officeId), eq(hiddenProcedureFields.field, field)))
        : transaction.insert(hiddenProcedureFields).values({ officeId, field }).onConflictDoNothing());
      const action = offered ? 'procedure-field.offered' : 'procedure-field.hidden';
      await appendAudit(transaction, { officeId, actor, action, details: { field } });
    }),

  /** Counts what the ratings of this month and the two before named; for every office, one after the other. */
  countUse: async (): Promise<void> => {
    const found = await database.execute<{ id: number }>(sql`select id from offices order by id`);
    for (const { id } of found) {
      await database.execute(sql`
        with used as (
          select procedure_code as code, count(*)::int as n from ratings
          where office_id = ${id} and procedure_code is not null
            and month >= to_char(now() - interval '2 months', 'YYYYMM')::int
          group by procedure_code
        )
        update procedures set recent_use = coalesce(used.n, 0)
        from procedures as listed left join used using (code)
        where listed.office_id = ${id} and procedures.office_id = listed.office_id and procedures.code = listed.code
          and procedures.recent_use <> coalesce(used.n, 0)`);
    }
  },
});

/** How an import reads and writes the procedures. */
export const procedureRows: TableWriter<ProcedureRow> = {
  name: 'procedures',
  identityOf: ({ code }) => code,
  parse: (stored) => procedureRowSchema.parse(stored),

  readRows: (transaction, officeId) =>
    transaction
      .select({
        code: procedures.code,
        name: procedures.name,
        field: procedures.field,
        active: procedures.active,
      })
      .from(procedures)
      .where(eq(procedures.officeId, officeId))
      .orderBy(asc(procedures.sortOrder), asc(procedures.code)),

  write: async (transaction, officeId, changes) => {
    const [last] = await transaction
      .select({ place: max(procedures.sortOrder) })
      .from(procedures)
      .where(eq(procedures.officeId, officeId));
    let place = last?.place ?? -1;
    const values = changes.map(({ before, after }) => {
      if (before === null) place += 1;
      return { ...after, officeId, sortOrder: place };
    });
    for (let from = 0; from < values.length; from += PORTION) {
      await transaction
        .insert(procedures)
        .values(values.slice(from, from + PORTION))
        .onConflictDoUpdate({
          target: [procedures.officeId, procedures.code],
          set: { name: sql`excluded.name`, field: sql`excluded.field`, active: sql`excluded.active` },
        });
    }
    return changes;
  },

  // Nothing points at a procedure but text in ratings, which stays.
  takeBack: async (transaction, officeId, added) => {
    const codes = added.map(({ code }) => code);
    for (let from = 0; from < codes.length; from += PORTION) {
      await transaction
        .delete(procedures)
        .where(and(eq(procedures.officeId, officeId), inArray(procedures.code, codes.slice(from, from + PORTION))));
    }
  },
};
