import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayOf, WEEKDAYS } from './day.ts';
import { nextChange, officerOnDuty } from './duty.ts';
import type { DutySchedule, Shift } from './duty-schedule.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const NHUNG = 'a7c1f202-2278-5c4a-a6e2-e35d61fe7475';
const PHUC = '7077c9ac-9632-545e-8c74-1d1bc09324e0';

const aSchedule = (everyDay: readonly Shift[], exceptions: DutySchedule['exceptions'] = []): DutySchedule => ({
  counterId: '60bf0a1b-ab51-5bfa-9397-ed7801d0aaca',
  week: Object.fromEntries(WEEKDAYS.map((day) => [day, [...everyDay]])) as DutySchedule['week'],
  exceptions,
});

const usual = aSchedule([
  { from: '07:30', until: '11:30', officerId: NHUNG },
  { from: '11:30', until: '17:00', officerId: PHUC },
]);
const at = (wall: string): number => Date.parse(`2026-11-26T${wall}+07:00`);

test('a shift begins with its first minute and ends before its last', () => {
  const onDuty = (wall: string) => officerOnDuty(usual, at(wall), VIETNAM);
  expect(onDuty('07:29:59')).toBeNull();
  expect(onDuty('07:30:00')).toBe(NHUNG);
  expect(onDuty('11:29:59')).toBe(NHUNG);
  expect(onDuty('11:30:00')).toBe(PHUC);
  expect(onDuty('16:59:59')).toBe(PHUC);
  expect(onDuty('17:00:00')).toBeNull();
});

test('the exception of a day replaces the pattern, and an empty one leaves nobody', () => {
  const swapped = aSchedule(usual.week.mon, [
    { day: '2026-11-26', shifts: [{ from: '07:30', until: '11:30', officerId: PHUC }] },
    { day: '2026-11-27', shifts: [] },
  ]);
  expect(officerOnDuty(swapped, at('08:00:00'), VIETNAM)).toBe(PHUC);
  expect(officerOnDuty(swapped, at('12:00:00'), VIETNAM)).toBeNull();
  expect(officerOnDuty(swapped, Date.parse('2026-11-27T08:00:00+07:00'), VIETNAM)).toBeNull();
  expect(nextChange(swapped, at('11:30:00'), VIETNAM)).toBe(Date.parse('2026-11-28T07:30:00+07:00'));
});

test('the next change is the next shift, over nights and weeks', () => {
  expect(nextChange(usual, at('08:00:00'), VIETNAM)).toBe(at('11:30:00'));
  expect(nextChange(usual, at('17:00:00'), VIETNAM)).toBe(Date.parse('2026-11-27T07:30:00+07:00'));
  expect(nextChange(aSchedule([]), at('08:00:00'), VIETNAM)).toBeNull();
});

test('the hour that a zone leaves out or repeats changes nobody twice or never', () => {
  const night = aSchedule([{ from: '02:30', until: '04:00', officerId: NHUNG }]);
  const berlin = (instant: string) => officerOnDuty(night, Date.parse(instant), 'Europe/Berlin');
  // 2026-03-29 has no 02:30; the clock jumps into the shift.
  expect([berlin('2026-03-29T00:59:59Z'), berlin('2026-03-29T01:00:00Z')]).toEqual([null, NHUNG]);
  expect(nextChange(night, Date.parse('2026-03-29T00:00:00Z'), 'Europe/Berlin')).toBe(
    Date.parse('2026-03-29T01:00:00Z'),
  );
  // 2026-10-25 shows 02:30 twice.
  expect(berlin('2026-10-25T00:30:00Z')).toBe(NHUNG);
  expect(nextChange(night, Date.parse('2026-10-25T00:30:00Z'), 'Europe/Berlin')).toBe(
    Date.parse('2026-10-25T01:00:00Z'),
  );
  expect(nextChange(night, Date.parse('2026-10-25T01:00:00Z'), 'Europe/Berlin')).toBe(
    Date.parse('2026-10-25T01:30:00Z'),
  );
});

const zones = fc.constantFrom(VIETNAM, 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
const time = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const shifts = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((minutes) => minutes.toSorted((a, b) => a - b))
  .map((minutes) =>
    minutes.flatMap((from, index) => {
      const until = minutes[index + 1];
      return until === undefined ? [] : [{ from: time(from), until: time(until), officerId: index % 2 ? NHUNG : PHUC }];
    }),
  );

test('until the next change the same officer is on duty, and from it on another', () => {
  const instants = fc.integer({ min: Date.parse('2026-01-01') / 1000, max: Date.parse('2026-12-31') / 1000 });
  fc.assert(
    fc.property(
      shifts,
      shifts,
      instants,
      zones,
      fc.float({ min: 0, max: 1, noNaN: true }),
      (usually, today, second, zone, part) => {
        const instant = second * 1000;
        const day = dayOf(instant, zone);
        const schedule = aSchedule(usually, [
          { day, shifts: today },
          { day: addDays(day, 1), shifts: [] },
        ]);
        const present = officerOnDuty(schedule, instant, zone);
        const change = nextChange(schedule, instant, zone);
        const end = change ?? instant + 5 * 86_400_000;
        expect(officerOnDuty(schedule, Math.floor(instant + (end - 1 - instant) * part), zone)).toBe(present);
        // Somebody else from the change on, and not a millisecond earlier; without one there is nobody else to be.
        expect(officerOnDuty(schedule, end - 1, zone)).toBe(present);
        expect(change === null || officerOnDuty(schedule, change, zone) !== present).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
