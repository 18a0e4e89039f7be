import type { Day } from '@hailong/schema/day';
import type { DutySchedule, WeekPattern } from '@hailong/schema/duty-schedule';
import { and, asc, between, eq } from 'drizzle-orm';
import type { Database } from '../database/connection.ts';
import { counters } from '../database/tables/counters.ts';
import { dutyExceptions } from '../database/tables/duty-exceptions.ts';
import { dutyWeeks } from '../database/tables/duty-weeks.ts';

/** A week in which nobody is on duty. */
const emptyWeek: WeekPattern = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/** Of every counter in use, in their order, with the exceptions of the days `from` to `until`. */
export const readSchedules = async (
  database: Database,
  officeId: number,
  from: Day,
  until: Day,
): Promise<DutySchedule[]> => {
  const [desks, exceptions] = await Promise.all([
    database
      .select({ counterId: counters.id, week: dutyWeeks.week })
      .from(counters)
      .leftJoin(dutyWeeks, and(eq(dutyWeeks.officeId, counters.officeId), eq(dutyWeeks.counterId, counters.id)))
      .where(and(eq(counters.officeId, officeId), eq(counters.retired, false)))
      .orderBy(asc(counters.sortOrder), asc(counters.id)),
    database
      .select({ counterId: dutyExceptions.counterId, day: dutyExceptions.day, shifts: dutyExceptions.shifts })
      .from(dutyExceptions)
      .where(and(eq(dutyExceptions.officeId, officeId), between(dutyExceptions.day, from, until)))
      .orderBy(asc(dutyExceptions.day)),
  ]);
  return desks.map(({ counterId, week }) => ({
    counterId,
    week: week ?? emptyWeek,
    exceptions: exceptions
      .filter((exception) => exception.counterId === counterId)
      .map(({ day, shifts }) => ({ day, shifts })),
  }));
};
