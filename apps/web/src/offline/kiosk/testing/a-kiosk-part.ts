import type { DutySchedule, Shift } from '@hailong/schema/duty-schedule';
import type { KioskPart } from '@hailong/schema/kiosk';

/** Of the sample catalogue. */
export const COUNTER = '33333333-3333-4333-8333-333333333333';
export const HUONG = '11111111-1111-4111-8111-111111111111';

/** The same shifts on every day of the week. */
export const everyDay = (shifts: Shift[], counterId = COUNTER): DutySchedule => ({
  counterId,
  week: { mon: shifts, tue: shifts, wed: shifts, thu: shifts, fri: shifts, sat: shifts, sun: shifts },
  exceptions: [],
});

export const aKioskPart = (overrides: Partial<KioskPart> = {}): KioskPart => ({
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Máy quầy 1',
  counterId: COUNTER,
  pin: null,
  schedules: [everyDay([{ from: '00:00', until: '24:00', officerId: HUONG }])],
  openingHours: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
  idleSeconds: 45,
  warnSeconds: 10,
  procedureChoice: true,
  ...overrides,
});
