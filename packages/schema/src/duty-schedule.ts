import { z } from 'zod';
import { minuteOfTime } from './day.ts';

export const timeOfDaySchema = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
export const daySchema = z.iso.date();

/** From the first minute up to, not including, the last. */
export const shiftSchema = z.object({ from: timeOfDaySchema, until: timeOfDaySchema, officerId: z.guid() });
export type Shift = z.infer<typeof shiftSchema>;

const isOrdered = (shifts: readonly Shift[]): boolean =>
  shifts.every(
    ({ from, until }, index) =>
      minuteOfTime(from) < minuteOfTime(until) &&
      minuteOfTime(from) >= minuteOfTime(shifts[index - 1]?.until ?? '00:00'),
  );

/** In the order of the day; at any minute at most one officer is on duty at a counter. */
export const shiftsSchema = z.array(shiftSchema).max(24).refine(isOrdered, 'shifts overlap or end before they begin');

export const weekPatternSchema = z.object({
  mon: shiftsSchema,
  tue: shiftsSchema,
  wed: shiftsSchema,
  thu: shiftsSchema,
  fri: shiftsSchema,
  sat: shiftsSchema,
  sun: shiftsSchema,
});
export type WeekPattern = z.infer<typeof weekPatternSchema>;

/** On that day these shifts replace the week's pattern; none means nobody is on duty. */
export const dutyExceptionSchema = z.object({ day: daySchema, shifts: shiftsSchema });
export type DutyException = z.infer<typeof dutyExceptionSchema>;

/** Who serves at one counter, and when. */
export const dutyScheduleSchema = z.object({
  counterId: z.guid(),
  week: weekPatternSchema,
  exceptions: z.array(dutyExceptionSchema),
});
export type DutySchedule = z.infer<typeof dutyScheduleSchema>;

export const openPeriodSchema = z.object({ from: timeOfDaySchema, until: timeOfDaySchema });
const openPeriods = z.array(openPeriodSchema);

/** When citizens are served; a day without entries is closed. */
export const openingHoursSchema = z.object({
  mon: openPeriods,
  tue: openPeriods,
  wed: openPeriods,
  thu: openPeriods,
  fri: openPeriods,
  sat: openPeriods,
  sun: openPeriods,
});
export type OpeningHours = z.infer<typeof openingHoursSchema>;

/** What the screen of the duty schedule shows and changes. */
export const dutyPlanSchema = z.object({
  office: z.object({ slug: z.string(), name: z.string(), timeZone: z.string() }),
  /** When the server answered; decides which day is today. */
  now: z.string(),
  /** In their order; a retired counter keeps its history and is offered to nobody. */
  counters: z.array(
    z.object({
      id: z.guid(),
      name: z.string(),
      retired: z.boolean(),
      /** Officers of today and kiosks that are in use there; a counter is retired only when there are none. */
      occupants: z.int(),
    }),
  ),
  officers: z.array(z.object({ id: z.guid(), name: z.string(), counterId: z.guid().nullable() })),
  schedules: z.array(dutyScheduleSchema),
});
export type DutyPlan = z.infer<typeof dutyPlanSchema>;

export const counterNameSchema = z.object({ name: z.string().trim().min(1).max(100) });
export const counterChangeSchema = counterNameSchema.partial().extend({ retired: z.boolean().optional() });
export const counterOrderSchema = z.object({ counterIds: z.array(z.guid()).max(500) });
/** null puts the week's pattern back into force. */
export const dayChangeSchema = z.object({ shifts: shiftsSchema.nullable() });
