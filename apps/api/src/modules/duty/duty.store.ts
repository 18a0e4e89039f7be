import { addDays, dayOf, type Day } from '@hailong/schema/day';
import type { DutyPlan, Shift, WeekPattern } from '@hailong/schema/duty-schedule';
import { and, asc, eq, sql } from 'drizzle-orm';
import { appendAudit } from '../../auth/audit.store.ts';
import type { AuditDetails } from '../../auth/audit-entry.ts';
import type { Transaction } from '../../auth/transaction.ts';
import type { Database } from '../../database/connection.ts';
import { counters } from '../../database/tables/counters.ts';
import { dutyExceptions } from '../../database/tables/duty-exceptions.ts';
import { dutyWeeks } from '../../database/tables/duty-weeks.ts';
import { officers } from '../../database/tables/officers.ts';
import { offices } from '../../database/tables/offices.ts';
import { readSchedules } from '../../duty/schedules.store.ts';
import { readOccupants, type DutyWriter } from './counters.store.ts';

export type DutyTrouble = 'unknown' | 'officer-unknown';

/** Later than any day that is planned. */
const FOR_EVER = '9999-12-31';

/** Counters, people and who serves when, as of `now`. */
export const readDutyPlan = async (database: Database, officeId: number, now: Date): Promise<DutyPlan> => {
  const [office] = await database.select().from(offices).where(eq(offices.id, officeId));
  if (!office) throw new Error(`office ${officeId} is gone`);
  const { slug, name, timeZone } = office;
  const today = dayOf(now.getTime(), timeZone);
  const [desks, occupants, people, schedules] = await Promise.all([
    database
      .select({ id: counters.id, name: counters.name, retired: counters.retired })
      .from(counters)
      .where(eq(counters.officeId, officeId))
      .orderBy(asc(counters.sortOrder), asc(counters.id)),
    readOccupants(database, officeId),
    database
      .select({ id: officers.id, name: officers.name, counterId: officers.counterId })
      .from(officers)
      .where(
        and(
          eq(officers.officeId, officeId),
          sql`${today}::date between ${officers.employedFrom} and coalesce(${officers.employedUntil}, 'infinity')`,
        ),
      )
      .orderBy(asc(officers.sortOrder), asc(officers.id)),
    readSchedules(database, officeId, addDays(today, -1), FOR_EVER),
  ]);
  return {
    office: { slug, name, timeZone },
    now: now.toISOString(),
    counters: desks.map((desk) => ({ ...desk, occupants: occupants.get(desk.id) ?? 0 })),
    officers: people,
    schedules,
  };
};

const findTrouble = async (
  transaction: Transaction,
  officeId: number,
  counterId: string,
  shifts: readonly Shift[],
): Promise<DutyTrouble | null> => {
  const [counter] = await transaction
    .select({ id: counters.id })
    .from(counters)
    .where(and(eq(counters.officeId, officeId), eq(counters.id, counterId), eq(counters.retired, false)));
  if (!counter) return 'unknown';
  const people = await transaction.select({ id: officers.id }).from(officers).where(eq(officers.officeId, officeId));
  const known = new Set(people.map(({ id }) => id));
  return shifts.every(({ officerId }) => known.has(officerId.toLowerCase())) ? null : 'officer-unknown';
};

/** Who serves at the counters; each write is logged. */
export const createDutyStore = (database: Database) => {
  const write = (
    { officeId, actor }: DutyWriter,
    { counterId, shifts, action, details }: Planned,
    work: (transaction: Transaction) => Promise<unknown>,
  ): Promise<DutyTrouble | null> =>
    database.transaction(async (transaction) => {
      const trouble = await findTrouble(transaction, officeId, counterId, shifts);
      if (trouble !== null) return trouble;
      await work(transaction);
      await appendAudit(transaction, { officeId, actor, action, details: { counter: counterId, ...details } });
      return null;
    });

  return {
    setWeek: (writer: DutyWriter, counterId: string, week: WeekPattern) => {
      const shifts = Object.values(week).flat();
      const planned = { counterId, shifts, action: 'duty.week-changed', details: { shifts: shifts.length } };
      return write(writer, planned, (transaction) =>
        transaction
          .insert(dutyWeeks)
          .values({ officeId: writer.officeId, counterId, week })
          .onConflictDoUpdate({ target: [dutyWeeks.officeId, dutyWeeks.counterId], set: { week } }),
      );
    },

    /** Null puts the pattern of the week back into force. */
    setDay: (writer: DutyWriter, { counterId, day }: CounterDay, shifts: Shift[] | null) => {
      const { officeId } = writer;
      const details = { day, shifts: shifts?.length ?? null };
      const planned = { counterId, shifts: shifts ?? [], action: 'duty.day-changed', details };
      return write(writer, planned, (transaction) =>
        shifts === null
          ? transaction
              .delete(dutyExceptions)
              .where(
                and(
                  eq(dutyExceptions.officeId, officeId),
                  eq(dutyExceptions.counterId, counterId),
                  eq(dutyExceptions.day, day),
                ),
              )
          : transaction
              .insert(dutyExceptions)
              .values({ officeId, counterId, day, shifts })
              .onConflictDoUpdate({
                target: [dutyExceptions.officeId, dutyExceptions.counterId, dutyExceptions.day],
                set: { shifts },
              }),
      );
    },
  };
};

interface CounterDay {
  readonly counterId: string;
  readonly day: Day;
}

interface Planned {
  readonly counterId: string;
  readonly shifts: readonly Shift[];
  readonly action: string;
  readonly details: AuditDetails;
}
