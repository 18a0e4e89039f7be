import { randomUUID } from 'node:crypto';
import { and, count, eq, max, ne, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { AuditDetails } from '../../auth/audit-entry.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { kiosks } from '../../database/tables/kiosks.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { lockOffice } from '../../table-import/table-import.store.ts';

export interface DutyWriter {
  readonly officeId: number;
  /** Username. */
  readonly actor: string;
}

export type CounterTrouble = 'unknown' | 'name-taken' | 'in-use' | 'changed';

/** Officers of today and kiosks in use, per counter. */
export const readOccupants = async (
  database: Database | Transaction,
  officeId: number,
): Promise<ReadonlyMap<string, number>> => {
  const today = sql`(now() at time zone (select ${offices.timeZone} from ${offices} where ${offices.id} = ${officeId}))::date`;
  const [people, tablets] = await Promise.all([
    database
      .select({ counterId: officers.counterId, n: count() })
      .from(officers)
      .where(
        and(
          eq(officers.officeId, officeId),
          sql`${today} <= coalesce(${officers.employedUntil}, 'infinity')`,
          sql`coalesce(${officers.employedUntil}, 'infinity') >= ${officers.employedFrom}`,
        ),
      )
      .groupBy(officers.counterId),
    database
      .select({ counterId: kiosks.counterId, n: count() })
      .from(kiosks)
      .where(and(eq(kiosks.officeId, officeId), sql`${kiosks.revokedAt} is null`))
      .groupBy(kiosks.counterId),
  ]);
  const occupants = new Map<string, number>();
  for (const { counterId, n } of [...people, ...tablets]) {
    if (counterId !== null) occupants.set(counterId, (occupants.get(counterId) ?? 0) + n);
  }
  return occupants;
};

const isTaken = async (transaction: Transaction, officeId: number, name: string, but: string) => {
  const [other] = await transaction
    .select({ id: counters.id })
    .from(counters)
    .where(
      and(
        eq(counters.officeId, officeId),
        eq(counters.retired, false),
        ne(counters.id, but),
        sql`lower(${counters.name}) = lower(${name})`,
      ),
    );
  return other !== undefined;
};

/** The counters of an office; each write takes its turn and is logged. */
export const createCounterStore = (database: Database) => {
  const write = (
    { officeId, actor }: DutyWriter,
    action: string,
    details: AuditDetails,
    work: (transaction: Transaction) => Promise<CounterTrouble | null>,
  ): Promise<CounterTrouble | null> =>
    database.transaction(async (transaction) => {
      await lockOffice(transaction, officeId);
      const trouble = await work(transaction);
      if (trouble === null) await appendAudit(transaction, { officeId, actor, action, details });
      return trouble;
    });

  return {
    add: (writer: DutyWriter, name: string) => {
      const { officeId } = writer;
      const id = randomUUID();
      return write(writer, 'counter.added', { counter: id, name }, async (transaction) => {
        if (await isTaken(transaction, officeId, name, id)) return 'name-taken';
        const [last] = await transaction
          .select({ place: max(counters.sortOrder) })
          .from(counters)
          .where(eq(counters.officeId, officeId));
        await transaction.insert(counters).values({ officeId, id, name, sortOrder: (last?.place ?? -1) + 1 });
        return null;
      });
    },

    change: (writer: DutyWriter, id: string, values: { readonly name?: string; readonly retired?: boolean }) => {
      const { officeId } = writer;
      return write(writer, 'counter.changed', { counter: id, ...values }, async (transaction) => {
        const [counter] = await transaction
          .select()
          .from(counters)
          .where(and(eq(counters.officeId, officeId), eq(counters.id, id)));
        if (!counter) return 'unknown';
        const next = { ...counter, ...values };
        if (!next.retired && (await isTaken(transaction, officeId, next.name, id))) return 'name-taken';
        if (values.retired === true && ((await readOccupants(transaction, officeId)).get(id) ?? 0) > 0) return 'in-use';
        await transaction
          .update(counters)
          .set({ name: next.name, retired: next.retired })
          .where(and(eq(counters.officeId, officeId), eq(counters.id, id)));
        return null;
      });
    },

    /** `ids` are all counters, the retired included, in the wanted order. */
    order: (writer: DutyWriter, ids: readonly string[]) => {
      const { officeId } = writer;
      return write(writer, 'counter.ordered', { counters: ids.length }, async (transaction) => {
        const rows = await transaction
          .select({ id: counters.id })
          .from(counters)
          .where(eq(counters.officeId, officeId));
        const known = new Set(rows.map((row) => row.id));
        const isWhole =
          ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
        if (!isWhole) return 'changed';
        await transaction.execute(sql`
          update counters set sort_order = wanted.place - 1
          from json_array_elements_text(${JSON.stringify(ids)}::json) with ordinality as wanted (id, place)
          where counters.office_id = ${officeId} and counters.id = wanted.id::uuid`);
        return null;
      });
    },
  };
};
