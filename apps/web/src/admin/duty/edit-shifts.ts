import { shiftsSchema, type Shift } from '@hailong/schema/duty-schedule';

const MORNING = { from: '07:30', until: '11:30' };
const AFTERNOON = { from: '13:30', until: '17:00' };

/** The shift most likely to follow: the morning, then the afternoon, then whatever is left of the day. */
export const withAnotherShift = (shifts: readonly Shift[], officerId: string): Shift[] => {
  const end = shifts[shifts.length - 1]?.until ?? '00:00';
  if (end <= MORNING.from) return [...shifts, { ...MORNING, officerId }];
  if (end <= AFTERNOON.from) return [...shifts, { ...AFTERNOON, officerId }];
  return [...shifts, { from: end, until: '24:00', officerId }];
};

/** The shifts in the order of the day, or null where they overlap, end before they begin, or are incomplete. */
export const readyShifts = (shifts: readonly Shift[]): Shift[] | null => {
  const ordered = [...shifts].sort((a, b) => (a.from < b.from ? -1 : 1));
  return shiftsSchema.safeParse(ordered).data ?? null;
};
