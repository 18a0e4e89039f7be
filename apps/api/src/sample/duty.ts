import type { Shift, WeekPattern } from '@hailong/schema/duty-schedule';
import { sampleOfficers } from './roster.ts';

const shiftsOf = (officerId: string): Shift[] => [
  { from: '07:30', until: '11:30', officerId },
  { from: '13:30', until: '17:00', officerId },
];

/** Each officer at their own counter in the opening hours. */
export const sampleDutyWeeks = sampleOfficers.map(({ id, counterId }) => {
  const day = shiftsOf(id);
  const week: WeekPattern = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
  return { counterId, week };
});
