import { expect, test } from 'vitest';
import { readyShifts, withAnotherShift } from './edit-shifts.ts';

const officerId = 'a7c1f202-2278-5c4a-a6e2-e35d61fe7475';
const shift = (from: string, until: string) => ({ from, until, officerId });

test('a day fills up: morning, afternoon, the rest', () => {
  const morning = withAnotherShift([], officerId);
  const whole = withAnotherShift(morning, officerId);
  expect(whole).toEqual([shift('07:30', '11:30'), shift('13:30', '17:00')]);
  expect(withAnotherShift(whole, officerId)[2]).toEqual(shift('17:00', '24:00'));
});

test('shifts are put in order; those that overlap or are not finished cannot be saved', () => {
  const later = shift('13:30', '17:00');
  const earlier = shift('07:30', '13:30');
  expect(readyShifts([later, earlier])).toEqual([earlier, later]);
  expect(readyShifts([shift('07:30', '14:00'), later])).toBeNull();
  expect(readyShifts([shift('09:00', '08:00')])).toBeNull();
  expect(readyShifts([shift('', '08:00')])).toBeNull();
  expect(readyShifts([])).toEqual([]);
});
